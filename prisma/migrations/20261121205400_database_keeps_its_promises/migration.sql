-- What the database promises by itself, whoever writes to it:
--   events are only added, and changed once, to be retracted;
--   nothing is recorded into the past, save by the founding load of an empty database;
--   every write advances data_revision, which orders commits and keys every cache.

INSERT INTO data_revision (id, number) VALUES (1, 0);
ALTER TABLE data_revision ADD CONSTRAINT data_revision_is_one_row CHECK (id = 1);

-- Advances the revision once in a transaction and returns its instant. Writers wait here for one another, so instants
-- rise in the order of commits: whoever reads "known at" an instant gets the same rows ever after.
CREATE FUNCTION advance_data_revision() RETURNS timestamptz LANGUAGE plpgsql AS $$
DECLARE
  stamp timestamptz;
BEGIN
  IF current_setting('gde.revision_transaction', true) = pg_current_xact_id()::text THEN
    RETURN current_setting('gde.revision_instant')::timestamptz;
  END IF;
  -- Locked before the clock is read: an instant taken while waiting for readers (who lock the row to share) would be before what they read.
  PERFORM 1 FROM data_revision WHERE id = 1 FOR UPDATE;
  UPDATE data_revision
     SET number = number + 1,
         changed_at = greatest(date_trunc('milliseconds', clock_timestamp()), changed_at + interval '1 millisecond')
   WHERE id = 1
  RETURNING changed_at INTO stamp;
  PERFORM set_config('gde.revision_transaction', pg_current_xact_id()::text, true);
  PERFORM set_config('gde.revision_instant', stamp::text, true);
  RETURN stamp;
END $$;

CREATE FUNCTION note_data_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM advance_data_revision();
  RETURN NULL;
END $$;

-- The founding load may say since when a fact has been known; it can run only until its import batch is recorded.
CREATE FUNCTION is_founding() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting('gde.founding', true), '') = 'on'
     AND NOT EXISTS (SELECT 1 FROM import_batch WHERE kind = 'founding')
$$;

CREATE FUNCTION stamp_recorded_at() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stamp timestamptz := advance_data_revision();
BEGIN
  IF NOT (is_founding() AND NEW.recorded_at <= stamp) THEN
    NEW.recorded_at := stamp;
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % refused: its rows are only ever added', lower(TG_OP), TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', HINT = 'Record a new event, or a reversing entry.';
END $$;

-- Lets an event be retracted, once, now, and changed in no other way.
CREATE FUNCTION allow_only_retraction() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  unchanged jsonb := to_jsonb(NEW) - 'retracted_at' - 'retracted_by_user_id' - 'retraction_reason';
BEGIN
  IF OLD.retracted_at IS NOT NULL THEN
    RAISE EXCEPTION '% % is already retracted', TG_TABLE_NAME, OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.retracted_at IS NULL OR unchanged <> to_jsonb(OLD) - 'retracted_at' - 'retracted_by_user_id' - 'retraction_reason' THEN
    RAISE EXCEPTION 'update of % % refused: an event is retracted and recorded anew, never edited', TG_TABLE_NAME, OLD.id
      USING ERRCODE = 'restrict_violation', HINT = 'Set retracted_at, retracted_by_user_id and retraction_reason, and nothing else.';
  END IF;
  NEW.retracted_at := advance_data_revision();
  RETURN NEW;
END $$;

-- An event that arrived retracted could not be retracted any more, and would say that it was doubted before it was known.
CREATE FUNCTION refuse_retracted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% % refused: an event is recorded first and retracted later', TG_TABLE_NAME, NEW.id USING ERRCODE = 'restrict_violation';
END $$;

-- The founding batch takes its name once its rows are written; no batch changes otherwise, or the past could be opened again.
CREATE FUNCTION allow_only_completion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.kind <> 'founding, under way' OR to_jsonb(NEW) - 'kind' <> to_jsonb(OLD) - 'kind' THEN
    RAISE EXCEPTION 'update of import_batch % refused: what came in together is not changed', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER allow_only_completion BEFORE UPDATE ON import_batch FOR EACH ROW EXECUTE FUNCTION allow_only_completion();
CREATE TRIGGER refuse_delete BEFORE DELETE ON import_batch FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON import_batch FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A reversing entry is the negative of the entry it names: same owner, kind and tranche, every bound.
CREATE FUNCTION check_reversal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  reversed ledger_entry;
BEGIN
  IF NEW.reverses_entry_id IS NULL THEN
    RETURN NEW;
  END IF;
  SELECT * INTO reversed FROM ledger_entry WHERE id = NEW.reverses_entry_id;
  IF reversed.reverses_entry_id IS NOT NULL THEN
    RAISE EXCEPTION 'ledger_entry % reverses %, itself a reversal', NEW.id, reversed.id USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.exemplar_slug, NEW.fast_follower_reference, NEW.cohort_key, NEW.is_programme_wide, NEW.tranche_id, NEW.kind, NEW.qualifier, -NEW.amount_pence, -NEW.amount_high_pence)
     IS DISTINCT FROM
     (reversed.exemplar_slug, reversed.fast_follower_reference, reversed.cohort_key, reversed.is_programme_wide, reversed.tranche_id, reversed.kind, reversed.qualifier, reversed.amount_pence, reversed.amount_high_pence) THEN
    RAISE EXCEPTION 'ledger_entry % must be the exact negative of %, for the same owner, kind and tranche', NEW.id, NEW.reverses_entry_id
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_reversal BEFORE INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION check_reversal();

-- trust_alias
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON trust_alias FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON trust_alias FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON trust_alias FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON trust_alias FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON trust_alias FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE trust_alias ADD CONSTRAINT trust_alias_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE trust_alias ADD CONSTRAINT trust_alias_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE trust_alias ADD CONSTRAINT trust_alias_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- succession
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON succession FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON succession FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON succession FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON succession FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON succession FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE succession ADD CONSTRAINT succession_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE succession ADD CONSTRAINT succession_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE succession ADD CONSTRAINT succession_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- footprint_membership_event
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON footprint_membership_event FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON footprint_membership_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON footprint_membership_event FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON footprint_membership_event FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON footprint_membership_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE footprint_membership_event ADD CONSTRAINT footprint_membership_event_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE footprint_membership_event ADD CONSTRAINT footprint_membership_event_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE footprint_membership_event ADD CONSTRAINT footprint_membership_event_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- footprint_plan
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON footprint_plan FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON footprint_plan FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON footprint_plan FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON footprint_plan FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON footprint_plan FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE footprint_plan ADD CONSTRAINT footprint_plan_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE footprint_plan ADD CONSTRAINT footprint_plan_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE footprint_plan ADD CONSTRAINT footprint_plan_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- regulatory_event
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON regulatory_event FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON regulatory_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON regulatory_event FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON regulatory_event FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON regulatory_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE regulatory_event ADD CONSTRAINT regulatory_event_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE regulatory_event ADD CONSTRAINT regulatory_event_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE regulatory_event ADD CONSTRAINT regulatory_event_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- trust_shortlisting
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON trust_shortlisting FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON trust_shortlisting FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON trust_shortlisting FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON trust_shortlisting FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON trust_shortlisting FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE trust_shortlisting ADD CONSTRAINT trust_shortlisting_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE trust_shortlisting ADD CONSTRAINT trust_shortlisting_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE trust_shortlisting ADD CONSTRAINT trust_shortlisting_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- cohort_rule
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON cohort_rule FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON cohort_rule FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON cohort_rule FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON cohort_rule FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON cohort_rule FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE cohort_rule ADD CONSTRAINT cohort_rule_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE cohort_rule ADD CONSTRAINT cohort_rule_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE cohort_rule ADD CONSTRAINT cohort_rule_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- exemplar_member_event
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON exemplar_member_event FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exemplar_member_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON exemplar_member_event FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON exemplar_member_event FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON exemplar_member_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE exemplar_member_event ADD CONSTRAINT exemplar_member_event_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE exemplar_member_event ADD CONSTRAINT exemplar_member_event_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE exemplar_member_event ADD CONSTRAINT exemplar_member_event_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- exemplar_status_event
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON exemplar_status_event FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON exemplar_status_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON exemplar_status_event FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON exemplar_status_event FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON exemplar_status_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE exemplar_status_event ADD CONSTRAINT exemplar_status_event_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE exemplar_status_event ADD CONSTRAINT exemplar_status_event_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE exemplar_status_event ADD CONSTRAINT exemplar_status_event_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- fast_follower_trust_event
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON fast_follower_trust_event FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON fast_follower_trust_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON fast_follower_trust_event FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON fast_follower_trust_event FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON fast_follower_trust_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE fast_follower_trust_event ADD CONSTRAINT fast_follower_trust_event_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE fast_follower_trust_event ADD CONSTRAINT fast_follower_trust_event_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE fast_follower_trust_event ADD CONSTRAINT fast_follower_trust_event_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- fast_follower_status_event
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON fast_follower_status_event FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON fast_follower_status_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON fast_follower_status_event FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON fast_follower_status_event FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON fast_follower_status_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE fast_follower_status_event ADD CONSTRAINT fast_follower_status_event_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE fast_follower_status_event ADD CONSTRAINT fast_follower_status_event_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE fast_follower_status_event ADD CONSTRAINT fast_follower_status_event_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- nomination_condition
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON nomination_condition FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON nomination_condition FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON nomination_condition FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON nomination_condition FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON nomination_condition FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE nomination_condition ADD CONSTRAINT nomination_condition_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE nomination_condition ADD CONSTRAINT nomination_condition_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE nomination_condition ADD CONSTRAINT nomination_condition_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- gate
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON gate FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON gate FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON gate FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON gate FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON gate FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE gate ADD CONSTRAINT gate_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE gate ADD CONSTRAINT gate_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE gate ADD CONSTRAINT gate_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- gate_decision
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON gate_decision FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON gate_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON gate_decision FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON gate_decision FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON gate_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE gate_decision ADD CONSTRAINT gate_decision_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE gate_decision ADD CONSTRAINT gate_decision_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE gate_decision ADD CONSTRAINT gate_decision_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- tranche_event
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON tranche_event FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON tranche_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON tranche_event FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON tranche_event FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON tranche_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE tranche_event ADD CONSTRAINT tranche_event_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE tranche_event ADD CONSTRAINT tranche_event_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE tranche_event ADD CONSTRAINT tranche_event_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- ledger_entry
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON ledger_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- programme_claim
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON programme_claim FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON programme_claim FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON programme_claim FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON programme_claim FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON programme_claim FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE programme_claim ADD CONSTRAINT programme_claim_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE programme_claim ADD CONSTRAINT programme_claim_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE programme_claim ADD CONSTRAINT programme_claim_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- system_deployment
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON system_deployment FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON system_deployment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON system_deployment FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON system_deployment FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON system_deployment FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE system_deployment ADD CONSTRAINT system_deployment_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE system_deployment ADD CONSTRAINT system_deployment_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE system_deployment ADD CONSTRAINT system_deployment_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- replication_assertion
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON replication_assertion FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON replication_assertion FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON replication_assertion FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON replication_assertion FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON replication_assertion FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE replication_assertion ADD CONSTRAINT replication_assertion_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE replication_assertion ADD CONSTRAINT replication_assertion_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE replication_assertion ADD CONSTRAINT replication_assertion_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- maturity_assessment
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON maturity_assessment FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON maturity_assessment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON maturity_assessment FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON maturity_assessment FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON maturity_assessment FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE maturity_assessment ADD CONSTRAINT maturity_assessment_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE maturity_assessment ADD CONSTRAINT maturity_assessment_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE maturity_assessment ADD CONSTRAINT maturity_assessment_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- wachter_group_event
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON wachter_group_event FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON wachter_group_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON wachter_group_event FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON wachter_group_event FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON wachter_group_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE wachter_group_event ADD CONSTRAINT wachter_group_event_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE wachter_group_event ADD CONSTRAINT wachter_group_event_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE wachter_group_event ADD CONSTRAINT wachter_group_event_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- place_maturity_assessment
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON place_maturity_assessment FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON place_maturity_assessment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON place_maturity_assessment FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON place_maturity_assessment FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON place_maturity_assessment FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE place_maturity_assessment ADD CONSTRAINT place_maturity_assessment_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE place_maturity_assessment ADD CONSTRAINT place_maturity_assessment_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE place_maturity_assessment ADD CONSTRAINT place_maturity_assessment_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- blueprint_reuse
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON blueprint_reuse FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON blueprint_reuse FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON blueprint_reuse FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON blueprint_reuse FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON blueprint_reuse FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE blueprint_reuse ADD CONSTRAINT blueprint_reuse_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE blueprint_reuse ADD CONSTRAINT blueprint_reuse_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE blueprint_reuse ADD CONSTRAINT blueprint_reuse_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- milestone_event
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON milestone_event FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON milestone_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON milestone_event FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON milestone_event FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON milestone_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE milestone_event ADD CONSTRAINT milestone_event_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE milestone_event ADD CONSTRAINT milestone_event_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE milestone_event ADD CONSTRAINT milestone_event_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- background_event
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON background_event FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON background_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_retracted BEFORE INSERT ON background_event FOR EACH ROW WHEN (NEW.retracted_at IS NOT NULL) EXECUTE FUNCTION refuse_retracted();
CREATE TRIGGER allow_only_retraction BEFORE UPDATE ON background_event FOR EACH ROW EXECUTE FUNCTION allow_only_retraction();
CREATE TRIGGER refuse_delete BEFORE DELETE ON background_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE background_event ADD CONSTRAINT background_event_retraction_is_whole CHECK (num_nonnulls(retracted_at, retracted_by_user_id, retraction_reason) IN (0, 3));
ALTER TABLE background_event ADD CONSTRAINT background_event_has_one_recorder CHECK (num_nonnulls(recorded_by_user_id, import_batch_id) = 1);
ALTER TABLE background_event ADD CONSTRAINT background_event_date_fits_its_precision CHECK (effective_on = date_trunc(effective_precision::text, effective_on::timestamp)::date);

-- Corroborations are evidence too.
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON corroboration FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON corroboration FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE corroboration ADD CONSTRAINT corroboration_has_one_event CHECK (num_nonnulls(trust_alias_id, succession_id, footprint_membership_event_id, footprint_plan_id, regulatory_event_id, trust_shortlisting_id, cohort_rule_id, exemplar_member_event_id, exemplar_status_event_id, fast_follower_trust_event_id, fast_follower_status_event_id, nomination_condition_id, gate_id, gate_decision_id, tranche_event_id, ledger_entry_id, programme_claim_id, system_deployment_id, replication_assertion_id, maturity_assessment_id, wachter_group_event_id, place_maturity_assessment_id, blueprint_reuse_id, milestone_event_id, background_event_id) = 1);

-- Reference data: stamped when added; every change advances the revision.
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON trust FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON footprint FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON exemplar FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON fast_follower FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON replication_item FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON supplier FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON product FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON source FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON funding_tranche FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON blueprint FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON milestone FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER stamp_recorded_at BEFORE INSERT ON corroboration FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
-- Things may be corrected, but not the instant since when they are known.
CREATE FUNCTION refuse_redating() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'update of % refused: since when a row is known does not change', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER refuse_redating BEFORE UPDATE ON trust FOR EACH ROW WHEN (NEW.recorded_at <> OLD.recorded_at) EXECUTE FUNCTION refuse_redating();
CREATE TRIGGER refuse_redating BEFORE UPDATE ON footprint FOR EACH ROW WHEN (NEW.recorded_at <> OLD.recorded_at) EXECUTE FUNCTION refuse_redating();
CREATE TRIGGER refuse_redating BEFORE UPDATE ON exemplar FOR EACH ROW WHEN (NEW.recorded_at <> OLD.recorded_at) EXECUTE FUNCTION refuse_redating();
CREATE TRIGGER refuse_redating BEFORE UPDATE ON fast_follower FOR EACH ROW WHEN (NEW.recorded_at <> OLD.recorded_at) EXECUTE FUNCTION refuse_redating();
CREATE TRIGGER refuse_redating BEFORE UPDATE ON replication_item FOR EACH ROW WHEN (NEW.recorded_at <> OLD.recorded_at) EXECUTE FUNCTION refuse_redating();
CREATE TRIGGER refuse_redating BEFORE UPDATE ON supplier FOR EACH ROW WHEN (NEW.recorded_at <> OLD.recorded_at) EXECUTE FUNCTION refuse_redating();
CREATE TRIGGER refuse_redating BEFORE UPDATE ON product FOR EACH ROW WHEN (NEW.recorded_at <> OLD.recorded_at) EXECUTE FUNCTION refuse_redating();
CREATE TRIGGER refuse_redating BEFORE UPDATE ON source FOR EACH ROW WHEN (NEW.recorded_at <> OLD.recorded_at) EXECUTE FUNCTION refuse_redating();
CREATE TRIGGER refuse_redating BEFORE UPDATE ON funding_tranche FOR EACH ROW WHEN (NEW.recorded_at <> OLD.recorded_at) EXECUTE FUNCTION refuse_redating();
CREATE TRIGGER refuse_redating BEFORE UPDATE ON blueprint FOR EACH ROW WHEN (NEW.recorded_at <> OLD.recorded_at) EXECUTE FUNCTION refuse_redating();
CREATE TRIGGER refuse_redating BEFORE UPDATE ON milestone FOR EACH ROW WHEN (NEW.recorded_at <> OLD.recorded_at) EXECUTE FUNCTION refuse_redating();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON region FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON trust FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON footprint_kind FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON footprint FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON footprint_predecessor FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON cohort FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON exemplar FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON fast_follower FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON replication_item FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON supplier FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON product FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON source FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON funding_tranche FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON blueprint FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON milestone FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();
CREATE TRIGGER note_data_revision AFTER INSERT OR UPDATE OR DELETE ON import_batch FOR EACH STATEMENT EXECUTE FUNCTION note_data_revision();

-- What a row must be.
ALTER TABLE trust
  ADD CONSTRAINT trust_ods_code_is_one CHECK (ods_code ~ '^[A-Z0-9]{3,6}$'),
  ADD CONSTRAINT trust_position_is_whole CHECK (num_nonnulls(latitude, longitude) IN (0, 2)),
  ADD CONSTRAINT trust_position_is_on_earth CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180),
  ADD CONSTRAINT trust_closes_after_it_opens CHECK (closed_on >= opened_on);
ALTER TABLE footprint
  ADD CONSTRAINT footprint_closes_after_it_opens CHECK (closed_on >= opened_on),
  ADD CONSTRAINT footprint_population_is_positive CHECK (population > 0);
ALTER TABLE footprint_predecessor
  ADD CONSTRAINT footprint_does_not_precede_itself CHECK (footprint_code <> predecessor_code);
ALTER TABLE succession
  ADD CONSTRAINT succession_is_of_two_trusts CHECK (predecessor_code IS DISTINCT FROM successor_code OR kind = 'renaming');
ALTER TABLE source
  ADD CONSTRAINT source_date_has_a_precision CHECK (num_nonnulls(published_on, published_precision) IN (0, 2)),
  ADD CONSTRAINT source_date_fits_its_precision CHECK (published_on = date_trunc(published_precision::text, published_on::timestamp)::date),
  ADD CONSTRAINT source_copy_is_a_sha256 CHECK (copy_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE regulatory_event
  ADD CONSTRAINT regulatory_event_rating_goes_with_its_kind CHECK ((kind = 'cqc_rating') = (rating IS NOT NULL));
ALTER TABLE cohort_rule
  ADD CONSTRAINT cohort_rule_says_something CHECK (num_nonnulls(amount_pence, share, statement) >= 1),
  ADD CONSTRAINT cohort_rule_amount_is_not_negative CHECK (amount_pence >= 0),
  ADD CONSTRAINT cohort_rule_share_is_a_share CHECK (share BETWEEN 0 AND 1);
ALTER TABLE exemplar_member_event
  ADD CONSTRAINT exemplar_member_event_has_one_member CHECK (num_nonnulls(ods_code, footprint_code, supplier_slug) = 1);
ALTER TABLE gate
  ADD CONSTRAINT gate_has_one_owner_at_most CHECK (num_nonnulls(exemplar_slug, fast_follower_reference, cohort_key, tranche_id) <= 1),
  ADD CONSTRAINT gate_due_date_has_a_precision CHECK (num_nonnulls(due_on, due_precision) IN (0, 2));
ALTER TABLE funding_tranche
  ADD CONSTRAINT funding_tranche_has_one_owner CHECK (num_nonnulls(exemplar_slug, fast_follower_reference) = 1),
  ADD CONSTRAINT funding_tranche_sequence_is_positive CHECK (sequence >= 1);
ALTER TABLE tranche_event
  ADD CONSTRAINT tranche_event_amount_is_not_negative CHECK (amount_pence >= 0);
ALTER TABLE milestone
  ADD CONSTRAINT milestone_has_one_owner CHECK (num_nonnulls(exemplar_slug, fast_follower_reference) = 1);
ALTER TABLE blueprint_reuse
  ADD CONSTRAINT blueprint_reuse_has_one_user CHECK (num_nonnulls(fast_follower_reference, ods_code) = 1);
ALTER TABLE ledger_entry
  ADD CONSTRAINT ledger_entry_has_one_owner CHECK (num_nonnulls(exemplar_slug, fast_follower_reference, cohort_key) + is_programme_wide::int = 1),
  ADD CONSTRAINT ledger_entry_is_negative_only_in_reversal CHECK (CASE WHEN reverses_entry_id IS NULL THEN amount_pence >= 0 AND coalesce(amount_high_pence, 0) >= 0 ELSE amount_pence <= 0 AND coalesce(amount_high_pence, 0) <= 0 END),
  ADD CONSTRAINT ledger_entry_span_rises CHECK (abs(amount_high_pence) >= abs(amount_pence)),
  ADD CONSTRAINT ledger_entry_is_at_most_a_hundred_billion CHECK (abs(amount_pence) <= 10000000000000 AND abs(amount_high_pence) <= 10000000000000);
ALTER TABLE programme_claim
  ADD CONSTRAINT programme_claim_is_of_one_record_at_most CHECK (num_nonnulls(exemplar_slug, fast_follower_reference, ods_code, footprint_code) <= 1),
  ADD CONSTRAINT programme_claim_text_has_no_figure CHECK (unit <> 'text' OR num_nonnulls(value, value_high) = 0),
  ADD CONSTRAINT programme_claim_share_is_a_share CHECK (unit <> 'share' OR value BETWEEN 0 AND 1),
  ADD CONSTRAINT programme_claim_figure_has_a_qualifier CHECK (value IS NULL OR value_qualifier IS NOT NULL),
  ADD CONSTRAINT programme_claim_measure_is_snake_case CHECK (measure ~ '^[a-z][a-z0-9_]*$');
ALTER TABLE maturity_assessment
  ADD CONSTRAINT maturity_assessment_says_something CHECK (num_nonnulls(value, value_text) >= 1),
  ADD CONSTRAINT maturity_assessment_score_is_a_score CHECK (measure NOT IN ('readiness', 'capabilities', 'enabling_infrastructure', 'mean_of_three') OR value BETWEEN 0 AND 100);
ALTER TABLE role_grant
  ADD CONSTRAINT role_grant_ends_after_it_starts CHECK (ends_on >= starts_on),
  ADD CONSTRAINT role_grant_of_a_trust_lead_names_the_trust CHECK ((role = 'trust_lead') = (ods_code IS NOT NULL)),
  ADD CONSTRAINT role_grant_is_not_given_to_oneself CHECK (granted_by_user_id IS DISTINCT FROM user_id);
ALTER TABLE audit_event
  ADD CONSTRAINT audit_event_has_one_actor CHECK (num_nonnulls(actor_user_id, actor_system) = 1);
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
