-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('unnamed_report', 'named_report', 'formal_plan', 'official_announcement', 'official_record');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('day', 'month', 'year');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('official_publication', 'board_paper', 'parliamentary_paper', 'local_plan', 'press_report', 'trade_press', 'evaluation', 'register', 'supplier_material', 'web_page');

-- CreateEnum
CREATE TYPE "TrustKind" AS ENUM ('acute', 'acute_specialist', 'mental_health', 'community', 'ambulance');

-- CreateEnum
CREATE TYPE "MembershipChange" AS ENUM ('joined', 'left');

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('lead', 'partner');

-- CreateEnum
CREATE TYPE "ExemplarStatus" AS ENUM ('shortlisted', 'expected', 'named', 'agreement_signed', 'funding_approved', 'delivering', 'accredited', 'not_selected', 'withdrawn', 'ended');

-- CreateEnum
CREATE TYPE "FastFollowerStatus" AS ENUM ('draft', 'nominated', 'countersigned', 'vetting', 'approved', 'approved_with_conditions', 'changes_requested', 'declined', 'agreement_signed', 'delivering', 'completed', 'withdrawn');

-- CreateEnum
CREATE TYPE "CohortRuleKind" AS ENUM ('central_ceiling', 'follower_ceiling', 'match_required', 'replication_target', 'track');

-- CreateEnum
CREATE TYPE "RegulatoryEventKind" AS ENUM ('special_measures_entered', 'special_measures_left', 'cqc_rating');

-- CreateEnum
CREATE TYPE "CqcRating" AS ENUM ('outstanding', 'good', 'requires_improvement', 'inadequate');

-- CreateEnum
CREATE TYPE "GateOwner" AS ENUM ('trust', 'programme', 'regulator', 'treasury', 'election_period', 'other');

-- CreateEnum
CREATE TYPE "GateDecisionOutcome" AS ENUM ('met', 'not_met', 'waived', 'superseded');

-- CreateEnum
CREATE TYPE "TranchePart" AS ENUM ('upfront', 'milestone', 'final');

-- CreateEnum
CREATE TYPE "LedgerKind" AS ENUM ('ceiling', 'approved', 'scheduled', 'released', 'received', 'returned', 'written_off', 'match_pledged_cash', 'match_pledged_in_kind', 'match_confirmed_cash', 'match_confirmed_in_kind');

-- CreateEnum
CREATE TYPE "AmountQualifier" AS ENUM ('exact', 'up_to', 'about', 'at_least');

-- CreateEnum
CREATE TYPE "ClaimUnit" AS ENUM ('gbp', 'count', 'share', 'score', 'text');

-- CreateEnum
CREATE TYPE "SystemClass" AS ENUM ('epr', 'pas', 'e_prescribing', 'order_communications', 'observations', 'theatres', 'imaging', 'pathology', 'integration', 'portal', 'document_management', 'other');

-- CreateEnum
CREATE TYPE "DeploymentStatus" AS ENUM ('planned', 'live', 'retired');

-- CreateEnum
CREATE TYPE "ReplicationVerdict" AS ENUM ('match', 'equivalent', 'different', 'not_applicable', 'unknown');

-- CreateEnum
CREATE TYPE "MaturityMeasure" AS ENUM ('readiness', 'capabilities', 'enabling_infrastructure', 'mean_of_three', 'index_rank', 'overall', 'overall_rank', 'change_since_previous_round');

-- CreateEnum
CREATE TYPE "WachterGroup" AS ENUM ('A', 'B', 'C');

-- CreateEnum
CREATE TYPE "PlaceMaturityTheme" AS ENUM ('joined_up_care', 'integration', 'population_health', 'prevention');

-- CreateEnum
CREATE TYPE "SuccessionKind" AS ENUM ('merger', 'renaming', 'acquisition');

-- CreateEnum
CREATE TYPE "MilestoneEventKind" AS ENUM ('baseline', 'forecast', 'achieved');

-- CreateEnum
CREATE TYPE "TrancheEventKind" AS ENUM ('baseline', 'forecast', 'claimed', 'release_refused', 'exception', 'stopped');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('trust_lead', 'programme_officer', 'vetting_officer', 'finance_officer', 'analyst', 'administrator');

-- CreateEnum
CREATE TYPE "BackgroundKind" AS ENUM ('policy', 'money', 'exemplar', 'fast_follower', 'footprint', 'maturity', 'regulation', 'system', 'evaluation', 'organisation');

-- CreateTable
CREATE TABLE "region" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "trust" (
    "ods_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "TrustKind" NOT NULL,
    "kind_basis" TEXT,
    "is_foundation_trust" BOOLEAN NOT NULL,
    "region_slug" TEXT,
    "postcode" TEXT,
    "latitude" DECIMAL(8,5),
    "longitude" DECIMAL(8,5),
    "opened_on" DATE,
    "closed_on" DATE,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "trust_pkey" PRIMARY KEY ("ods_code")
);

-- CreateTable
CREATE TABLE "footprint_kind" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "footprint_kind_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "footprint" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind_key" TEXT NOT NULL,
    "region_slug" TEXT,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "population" INTEGER,
    "population_basis" TEXT,
    "status" TEXT,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "footprint_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "footprint_predecessor" (
    "footprint_code" TEXT NOT NULL,
    "predecessor_code" TEXT NOT NULL,

    CONSTRAINT "footprint_predecessor_pkey" PRIMARY KEY ("footprint_code","predecessor_code")
);

-- CreateTable
CREATE TABLE "cohort" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "cohort_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "exemplar" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "cohort_key" TEXT NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "exemplar_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "fast_follower" (
    "reference" TEXT NOT NULL,
    "exemplar_slug" TEXT NOT NULL,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "fast_follower_pkey" PRIMARY KEY ("reference")
);

-- CreateTable
CREATE TABLE "replication_item" (
    "id" TEXT NOT NULL,
    "fast_follower_reference" TEXT NOT NULL,
    "system_class" "SystemClass" NOT NULL,
    "product_slug" TEXT,
    "fixed_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "replication_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supplier" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "supplier_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "product" (
    "slug" TEXT NOT NULL,
    "supplier_slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "system_class" "SystemClass" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "product_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "publisher" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "published_on" DATE,
    "published_precision" "DatePrecision",
    "retrieved_on" DATE,
    "url" TEXT,
    "copy_sha256" TEXT,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trust_alias" (
    "id" TEXT NOT NULL,
    "ods_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_register_name" BOOLEAN NOT NULL DEFAULT false,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "trust_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "succession" (
    "id" TEXT NOT NULL,
    "kind" "SuccessionKind" NOT NULL,
    "predecessor_code" TEXT NOT NULL,
    "successor_code" TEXT,
    "successor_name" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "succession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "footprint_membership_event" (
    "id" TEXT NOT NULL,
    "ods_code" TEXT NOT NULL,
    "footprint_code" TEXT NOT NULL,
    "change" "MembershipChange" NOT NULL,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "footprint_membership_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "footprint_plan" (
    "id" TEXT NOT NULL,
    "footprint_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "footprint_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regulatory_event" (
    "id" TEXT NOT NULL,
    "ods_code" TEXT NOT NULL,
    "kind" "RegulatoryEventKind" NOT NULL,
    "rating" "CqcRating",
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "regulatory_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trust_shortlisting" (
    "id" TEXT NOT NULL,
    "ods_code" TEXT NOT NULL,
    "cohort_key" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "trust_shortlisting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cohort_rule" (
    "id" TEXT NOT NULL,
    "cohort_key" TEXT NOT NULL,
    "kind" "CohortRuleKind" NOT NULL,
    "amount_pence" BIGINT,
    "share" DECIMAL(5,4),
    "statement" TEXT,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "cohort_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exemplar_member_event" (
    "id" TEXT NOT NULL,
    "exemplar_slug" TEXT NOT NULL,
    "ods_code" TEXT,
    "footprint_code" TEXT,
    "supplier_slug" TEXT,
    "role" "MemberRole" NOT NULL,
    "change" "MembershipChange" NOT NULL,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "exemplar_member_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exemplar_status_event" (
    "id" TEXT NOT NULL,
    "exemplar_slug" TEXT NOT NULL,
    "status" "ExemplarStatus" NOT NULL,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "exemplar_status_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fast_follower_trust_event" (
    "id" TEXT NOT NULL,
    "fast_follower_reference" TEXT NOT NULL,
    "ods_code" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "fast_follower_trust_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fast_follower_status_event" (
    "id" TEXT NOT NULL,
    "fast_follower_reference" TEXT NOT NULL,
    "status" "FastFollowerStatus" NOT NULL,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "fast_follower_status_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nomination_condition" (
    "id" TEXT NOT NULL,
    "fast_follower_reference" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "owner" "GateOwner" NOT NULL,
    "due_on" DATE,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "nomination_condition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gate" (
    "id" TEXT NOT NULL,
    "exemplar_slug" TEXT,
    "fast_follower_reference" TEXT,
    "cohort_key" TEXT,
    "tranche_id" TEXT,
    "title" TEXT NOT NULL,
    "owner" "GateOwner" NOT NULL,
    "owner_name" TEXT,
    "due_on" DATE,
    "due_precision" "DatePrecision",
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "gate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gate_decision" (
    "id" TEXT NOT NULL,
    "gate_id" TEXT NOT NULL,
    "outcome" "GateDecisionOutcome" NOT NULL,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "gate_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funding_tranche" (
    "id" TEXT NOT NULL,
    "exemplar_slug" TEXT,
    "fast_follower_reference" TEXT,
    "sequence" INTEGER NOT NULL,
    "part" "TranchePart" NOT NULL,
    "condition" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "funding_tranche_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tranche_event" (
    "id" TEXT NOT NULL,
    "tranche_id" TEXT NOT NULL,
    "kind" "TrancheEventKind" NOT NULL,
    "amount_pence" BIGINT,
    "due_on" DATE,
    "reason" TEXT,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "tranche_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "id" TEXT NOT NULL,
    "exemplar_slug" TEXT,
    "fast_follower_reference" TEXT,
    "cohort_key" TEXT,
    "is_programme_wide" BOOLEAN NOT NULL DEFAULT false,
    "tranche_id" TEXT,
    "kind" "LedgerKind" NOT NULL,
    "amount_pence" BIGINT NOT NULL,
    "amount_high_pence" BIGINT,
    "qualifier" "AmountQualifier" NOT NULL,
    "reverses_entry_id" TEXT,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_claim" (
    "id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "cohort_key" TEXT,
    "exemplar_slug" TEXT,
    "fast_follower_reference" TEXT,
    "ods_code" TEXT,
    "footprint_code" TEXT,
    "about" TEXT,
    "unit" "ClaimUnit" NOT NULL,
    "value" DECIMAL(18,4),
    "value_high" DECIMAL(18,4),
    "value_qualifier" "AmountQualifier",
    "statement" TEXT NOT NULL,
    "hedge" TEXT,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "programme_claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "system_deployment" (
    "id" TEXT NOT NULL,
    "ods_code" TEXT NOT NULL,
    "product_slug" TEXT NOT NULL,
    "system_class" "SystemClass" NOT NULL,
    "status" "DeploymentStatus" NOT NULL,
    "host_ods_code" TEXT,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "system_deployment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "replication_assertion" (
    "id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "verdict" "ReplicationVerdict" NOT NULL,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "replication_assertion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "maturity_assessment" (
    "id" TEXT NOT NULL,
    "ods_code" TEXT NOT NULL,
    "round" TEXT NOT NULL,
    "measure" "MaturityMeasure" NOT NULL,
    "value" DECIMAL(7,2),
    "value_text" TEXT,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "maturity_assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wachter_group_event" (
    "id" TEXT NOT NULL,
    "ods_code" TEXT NOT NULL,
    "group" "WachterGroup" NOT NULL,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "wachter_group_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place_maturity_assessment" (
    "id" TEXT NOT NULL,
    "footprint_code" TEXT NOT NULL,
    "theme" "PlaceMaturityTheme" NOT NULL,
    "assessing_ahsn" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "place_maturity_assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blueprint" (
    "id" TEXT NOT NULL,
    "exemplar_slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "published_on" DATE,
    "url" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "blueprint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blueprint_reuse" (
    "id" TEXT NOT NULL,
    "blueprint_id" TEXT NOT NULL,
    "fast_follower_reference" TEXT,
    "ods_code" TEXT,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "blueprint_reuse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" TEXT NOT NULL,
    "exemplar_slug" TEXT,
    "fast_follower_reference" TEXT,
    "title" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone_event" (
    "id" TEXT NOT NULL,
    "milestone_id" TEXT NOT NULL,
    "kind" "MilestoneEventKind" NOT NULL,
    "due_on" DATE,
    "reason" TEXT,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "milestone_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "background_event" (
    "id" TEXT NOT NULL,
    "kind" "BackgroundKind" NOT NULL,
    "headline" TEXT NOT NULL,
    "exemplar_slug" TEXT,
    "fast_follower_reference" TEXT,
    "ods_code" TEXT,
    "footprint_code" TEXT,
    "effective_on" DATE NOT NULL,
    "effective_precision" "DatePrecision" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confidence" "Confidence" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT,
    "recorded_by_user_id" TEXT,
    "import_batch_id" TEXT,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by_user_id" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "background_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "corroboration" (
    "id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trust_alias_id" TEXT,
    "succession_id" TEXT,
    "footprint_membership_event_id" TEXT,
    "footprint_plan_id" TEXT,
    "regulatory_event_id" TEXT,
    "trust_shortlisting_id" TEXT,
    "cohort_rule_id" TEXT,
    "exemplar_member_event_id" TEXT,
    "exemplar_status_event_id" TEXT,
    "fast_follower_trust_event_id" TEXT,
    "fast_follower_status_event_id" TEXT,
    "nomination_condition_id" TEXT,
    "gate_id" TEXT,
    "gate_decision_id" TEXT,
    "tranche_event_id" TEXT,
    "ledger_entry_id" TEXT,
    "programme_claim_id" TEXT,
    "system_deployment_id" TEXT,
    "replication_assertion_id" TEXT,
    "maturity_assessment_id" TEXT,
    "wachter_group_event_id" TEXT,
    "place_maturity_assessment_id" TEXT,
    "blueprint_reuse_id" TEXT,
    "milestone_event_id" TEXT,
    "background_event_id" TEXT,

    CONSTRAINT "corroboration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_batch" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "row_count" INTEGER NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "imported_by_user_id" TEXT,

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_revision" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" BIGINT NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "data_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "anonymised_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "ods_code" TEXT,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "granted_by_user_id" TEXT,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_by_user_id" TEXT,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "key_sha256" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot" (
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT,
    "as_at" DATE NOT NULL,
    "known_at" TIMESTAMPTZ(3) NOT NULL,
    "query" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "published_by_user_id" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "position" BIGINT NOT NULL,
    "actor_user_id" TEXT,
    "actor_system" TEXT,
    "type" TEXT NOT NULL,
    "subject_table" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("position")
);

-- CreateIndex
CREATE UNIQUE INDEX "region_name_key" ON "region"("name");

-- CreateIndex
CREATE UNIQUE INDEX "region_position_key" ON "region"("position");

-- CreateIndex
CREATE INDEX "trust_region_slug_idx" ON "trust"("region_slug");

-- CreateIndex
CREATE INDEX "trust_name_idx" ON "trust"("name");

-- CreateIndex
CREATE UNIQUE INDEX "footprint_kind_name_key" ON "footprint_kind"("name");

-- CreateIndex
CREATE UNIQUE INDEX "footprint_kind_position_key" ON "footprint_kind"("position");

-- CreateIndex
CREATE INDEX "footprint_kind_key_idx" ON "footprint"("kind_key");

-- CreateIndex
CREATE INDEX "footprint_region_slug_idx" ON "footprint"("region_slug");

-- CreateIndex
CREATE INDEX "footprint_predecessor_predecessor_code_idx" ON "footprint_predecessor"("predecessor_code");

-- CreateIndex
CREATE UNIQUE INDEX "cohort_name_key" ON "cohort"("name");

-- CreateIndex
CREATE UNIQUE INDEX "cohort_position_key" ON "cohort"("position");

-- CreateIndex
CREATE INDEX "exemplar_cohort_key_idx" ON "exemplar"("cohort_key");

-- CreateIndex
CREATE INDEX "fast_follower_exemplar_slug_idx" ON "fast_follower"("exemplar_slug");

-- CreateIndex
CREATE UNIQUE INDEX "replication_item_fast_follower_reference_system_class_produ_key" ON "replication_item"("fast_follower_reference", "system_class", "product_slug");

-- CreateIndex
CREATE UNIQUE INDEX "supplier_name_key" ON "supplier"("name");

-- CreateIndex
CREATE UNIQUE INDEX "product_supplier_slug_name_key" ON "product"("supplier_slug", "name");

-- CreateIndex
CREATE INDEX "source_publisher_idx" ON "source"("publisher");

-- CreateIndex
CREATE INDEX "trust_alias_ods_code_effective_on_recorded_at_idx" ON "trust_alias"("ods_code", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "trust_alias_name_idx" ON "trust_alias"("name");

-- CreateIndex
CREATE INDEX "trust_alias_source_id_idx" ON "trust_alias"("source_id");

-- CreateIndex
CREATE INDEX "succession_predecessor_code_effective_on_recorded_at_idx" ON "succession"("predecessor_code", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "succession_successor_code_idx" ON "succession"("successor_code");

-- CreateIndex
CREATE INDEX "succession_source_id_idx" ON "succession"("source_id");

-- CreateIndex
CREATE INDEX "footprint_membership_event_ods_code_footprint_code_effectiv_idx" ON "footprint_membership_event"("ods_code", "footprint_code", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "footprint_membership_event_footprint_code_ods_code_effectiv_idx" ON "footprint_membership_event"("footprint_code", "ods_code", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "footprint_membership_event_source_id_idx" ON "footprint_membership_event"("source_id");

-- CreateIndex
CREATE INDEX "footprint_plan_footprint_code_effective_on_recorded_at_idx" ON "footprint_plan"("footprint_code", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "footprint_plan_source_id_idx" ON "footprint_plan"("source_id");

-- CreateIndex
CREATE INDEX "regulatory_event_ods_code_kind_effective_on_recorded_at_idx" ON "regulatory_event"("ods_code", "kind", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "regulatory_event_source_id_idx" ON "regulatory_event"("source_id");

-- CreateIndex
CREATE INDEX "trust_shortlisting_ods_code_effective_on_recorded_at_idx" ON "trust_shortlisting"("ods_code", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "trust_shortlisting_cohort_key_idx" ON "trust_shortlisting"("cohort_key");

-- CreateIndex
CREATE INDEX "trust_shortlisting_source_id_idx" ON "trust_shortlisting"("source_id");

-- CreateIndex
CREATE INDEX "cohort_rule_cohort_key_kind_effective_on_recorded_at_idx" ON "cohort_rule"("cohort_key", "kind", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "cohort_rule_source_id_idx" ON "cohort_rule"("source_id");

-- CreateIndex
CREATE INDEX "exemplar_member_event_exemplar_slug_effective_on_recorded_a_idx" ON "exemplar_member_event"("exemplar_slug", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "exemplar_member_event_ods_code_idx" ON "exemplar_member_event"("ods_code");

-- CreateIndex
CREATE INDEX "exemplar_member_event_footprint_code_idx" ON "exemplar_member_event"("footprint_code");

-- CreateIndex
CREATE INDEX "exemplar_member_event_supplier_slug_idx" ON "exemplar_member_event"("supplier_slug");

-- CreateIndex
CREATE INDEX "exemplar_member_event_source_id_idx" ON "exemplar_member_event"("source_id");

-- CreateIndex
CREATE INDEX "exemplar_status_event_exemplar_slug_effective_on_confidence_idx" ON "exemplar_status_event"("exemplar_slug", "effective_on" DESC, "confidence" DESC, "recorded_at" DESC);

-- CreateIndex
CREATE INDEX "exemplar_status_event_source_id_idx" ON "exemplar_status_event"("source_id");

-- CreateIndex
CREATE INDEX "fast_follower_trust_event_fast_follower_reference_effective_idx" ON "fast_follower_trust_event"("fast_follower_reference", "effective_on" DESC, "confidence" DESC, "recorded_at" DESC);

-- CreateIndex
CREATE INDEX "fast_follower_trust_event_ods_code_idx" ON "fast_follower_trust_event"("ods_code");

-- CreateIndex
CREATE INDEX "fast_follower_trust_event_source_id_idx" ON "fast_follower_trust_event"("source_id");

-- CreateIndex
CREATE INDEX "fast_follower_status_event_fast_follower_reference_effectiv_idx" ON "fast_follower_status_event"("fast_follower_reference", "effective_on" DESC, "confidence" DESC, "recorded_at" DESC);

-- CreateIndex
CREATE INDEX "fast_follower_status_event_source_id_idx" ON "fast_follower_status_event"("source_id");

-- CreateIndex
CREATE INDEX "nomination_condition_fast_follower_reference_idx" ON "nomination_condition"("fast_follower_reference");

-- CreateIndex
CREATE INDEX "nomination_condition_source_id_idx" ON "nomination_condition"("source_id");

-- CreateIndex
CREATE INDEX "gate_exemplar_slug_idx" ON "gate"("exemplar_slug");

-- CreateIndex
CREATE INDEX "gate_fast_follower_reference_idx" ON "gate"("fast_follower_reference");

-- CreateIndex
CREATE INDEX "gate_cohort_key_idx" ON "gate"("cohort_key");

-- CreateIndex
CREATE INDEX "gate_tranche_id_idx" ON "gate"("tranche_id");

-- CreateIndex
CREATE INDEX "gate_effective_on_recorded_at_idx" ON "gate"("effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "gate_source_id_idx" ON "gate"("source_id");

-- CreateIndex
CREATE INDEX "gate_decision_gate_id_effective_on_confidence_recorded_at_idx" ON "gate_decision"("gate_id", "effective_on" DESC, "confidence" DESC, "recorded_at" DESC);

-- CreateIndex
CREATE INDEX "gate_decision_source_id_idx" ON "gate_decision"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "funding_tranche_exemplar_slug_sequence_key" ON "funding_tranche"("exemplar_slug", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "funding_tranche_fast_follower_reference_sequence_key" ON "funding_tranche"("fast_follower_reference", "sequence");

-- CreateIndex
CREATE INDEX "tranche_event_tranche_id_kind_effective_on_recorded_at_idx" ON "tranche_event"("tranche_id", "kind", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "tranche_event_source_id_idx" ON "tranche_event"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_entry_reverses_entry_id_key" ON "ledger_entry"("reverses_entry_id");

-- CreateIndex
CREATE INDEX "ledger_entry_exemplar_slug_kind_effective_on_recorded_at_idx" ON "ledger_entry"("exemplar_slug", "kind", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "ledger_entry_fast_follower_reference_kind_effective_on_reco_idx" ON "ledger_entry"("fast_follower_reference", "kind", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "ledger_entry_cohort_key_kind_effective_on_recorded_at_idx" ON "ledger_entry"("cohort_key", "kind", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "ledger_entry_effective_on_id_idx" ON "ledger_entry"("effective_on", "id");

-- CreateIndex
CREATE INDEX "ledger_entry_tranche_id_idx" ON "ledger_entry"("tranche_id");

-- CreateIndex
CREATE INDEX "ledger_entry_source_id_idx" ON "ledger_entry"("source_id");

-- CreateIndex
CREATE INDEX "programme_claim_measure_cohort_key_effective_on_recorded_at_idx" ON "programme_claim"("measure", "cohort_key", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "programme_claim_exemplar_slug_idx" ON "programme_claim"("exemplar_slug");

-- CreateIndex
CREATE INDEX "programme_claim_fast_follower_reference_idx" ON "programme_claim"("fast_follower_reference");

-- CreateIndex
CREATE INDEX "programme_claim_ods_code_idx" ON "programme_claim"("ods_code");

-- CreateIndex
CREATE INDEX "programme_claim_footprint_code_idx" ON "programme_claim"("footprint_code");

-- CreateIndex
CREATE INDEX "programme_claim_source_id_idx" ON "programme_claim"("source_id");

-- CreateIndex
CREATE INDEX "system_deployment_ods_code_system_class_effective_on_confid_idx" ON "system_deployment"("ods_code", "system_class", "effective_on" DESC, "confidence" DESC, "recorded_at" DESC);

-- CreateIndex
CREATE INDEX "system_deployment_product_slug_idx" ON "system_deployment"("product_slug");

-- CreateIndex
CREATE INDEX "system_deployment_host_ods_code_idx" ON "system_deployment"("host_ods_code");

-- CreateIndex
CREATE INDEX "system_deployment_source_id_idx" ON "system_deployment"("source_id");

-- CreateIndex
CREATE INDEX "replication_assertion_item_id_effective_on_confidence_recor_idx" ON "replication_assertion"("item_id", "effective_on" DESC, "confidence" DESC, "recorded_at" DESC);

-- CreateIndex
CREATE INDEX "replication_assertion_source_id_idx" ON "replication_assertion"("source_id");

-- CreateIndex
CREATE INDEX "maturity_assessment_ods_code_round_measure_effective_on_rec_idx" ON "maturity_assessment"("ods_code", "round", "measure", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "maturity_assessment_source_id_idx" ON "maturity_assessment"("source_id");

-- CreateIndex
CREATE INDEX "wachter_group_event_ods_code_effective_on_recorded_at_idx" ON "wachter_group_event"("ods_code", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "wachter_group_event_source_id_idx" ON "wachter_group_event"("source_id");

-- CreateIndex
CREATE INDEX "place_maturity_assessment_footprint_code_idx" ON "place_maturity_assessment"("footprint_code");

-- CreateIndex
CREATE INDEX "place_maturity_assessment_source_id_idx" ON "place_maturity_assessment"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "blueprint_exemplar_slug_title_key" ON "blueprint"("exemplar_slug", "title");

-- CreateIndex
CREATE INDEX "blueprint_reuse_blueprint_id_idx" ON "blueprint_reuse"("blueprint_id");

-- CreateIndex
CREATE INDEX "blueprint_reuse_fast_follower_reference_idx" ON "blueprint_reuse"("fast_follower_reference");

-- CreateIndex
CREATE INDEX "blueprint_reuse_ods_code_idx" ON "blueprint_reuse"("ods_code");

-- CreateIndex
CREATE INDEX "blueprint_reuse_source_id_idx" ON "blueprint_reuse"("source_id");

-- CreateIndex
CREATE INDEX "milestone_exemplar_slug_idx" ON "milestone"("exemplar_slug");

-- CreateIndex
CREATE INDEX "milestone_fast_follower_reference_idx" ON "milestone"("fast_follower_reference");

-- CreateIndex
CREATE INDEX "milestone_event_milestone_id_kind_effective_on_recorded_at_idx" ON "milestone_event"("milestone_id", "kind", "effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "milestone_event_source_id_idx" ON "milestone_event"("source_id");

-- CreateIndex
CREATE INDEX "background_event_effective_on_recorded_at_idx" ON "background_event"("effective_on", "recorded_at");

-- CreateIndex
CREATE INDEX "background_event_exemplar_slug_idx" ON "background_event"("exemplar_slug");

-- CreateIndex
CREATE INDEX "background_event_fast_follower_reference_idx" ON "background_event"("fast_follower_reference");

-- CreateIndex
CREATE INDEX "background_event_ods_code_idx" ON "background_event"("ods_code");

-- CreateIndex
CREATE INDEX "background_event_footprint_code_idx" ON "background_event"("footprint_code");

-- CreateIndex
CREATE INDEX "background_event_source_id_idx" ON "background_event"("source_id");

-- CreateIndex
CREATE INDEX "corroboration_source_id_idx" ON "corroboration"("source_id");

-- CreateIndex
CREATE INDEX "corroboration_trust_alias_id_idx" ON "corroboration"("trust_alias_id");

-- CreateIndex
CREATE INDEX "corroboration_succession_id_idx" ON "corroboration"("succession_id");

-- CreateIndex
CREATE INDEX "corroboration_footprint_membership_event_id_idx" ON "corroboration"("footprint_membership_event_id");

-- CreateIndex
CREATE INDEX "corroboration_footprint_plan_id_idx" ON "corroboration"("footprint_plan_id");

-- CreateIndex
CREATE INDEX "corroboration_regulatory_event_id_idx" ON "corroboration"("regulatory_event_id");

-- CreateIndex
CREATE INDEX "corroboration_trust_shortlisting_id_idx" ON "corroboration"("trust_shortlisting_id");

-- CreateIndex
CREATE INDEX "corroboration_cohort_rule_id_idx" ON "corroboration"("cohort_rule_id");

-- CreateIndex
CREATE INDEX "corroboration_exemplar_member_event_id_idx" ON "corroboration"("exemplar_member_event_id");

-- CreateIndex
CREATE INDEX "corroboration_exemplar_status_event_id_idx" ON "corroboration"("exemplar_status_event_id");

-- CreateIndex
CREATE INDEX "corroboration_fast_follower_trust_event_id_idx" ON "corroboration"("fast_follower_trust_event_id");

-- CreateIndex
CREATE INDEX "corroboration_fast_follower_status_event_id_idx" ON "corroboration"("fast_follower_status_event_id");

-- CreateIndex
CREATE INDEX "corroboration_nomination_condition_id_idx" ON "corroboration"("nomination_condition_id");

-- CreateIndex
CREATE INDEX "corroboration_gate_id_idx" ON "corroboration"("gate_id");

-- CreateIndex
CREATE INDEX "corroboration_gate_decision_id_idx" ON "corroboration"("gate_decision_id");

-- CreateIndex
CREATE INDEX "corroboration_tranche_event_id_idx" ON "corroboration"("tranche_event_id");

-- CreateIndex
CREATE INDEX "corroboration_ledger_entry_id_idx" ON "corroboration"("ledger_entry_id");

-- CreateIndex
CREATE INDEX "corroboration_programme_claim_id_idx" ON "corroboration"("programme_claim_id");

-- CreateIndex
CREATE INDEX "corroboration_system_deployment_id_idx" ON "corroboration"("system_deployment_id");

-- CreateIndex
CREATE INDEX "corroboration_replication_assertion_id_idx" ON "corroboration"("replication_assertion_id");

-- CreateIndex
CREATE INDEX "corroboration_maturity_assessment_id_idx" ON "corroboration"("maturity_assessment_id");

-- CreateIndex
CREATE INDEX "corroboration_wachter_group_event_id_idx" ON "corroboration"("wachter_group_event_id");

-- CreateIndex
CREATE INDEX "corroboration_place_maturity_assessment_id_idx" ON "corroboration"("place_maturity_assessment_id");

-- CreateIndex
CREATE INDEX "corroboration_blueprint_reuse_id_idx" ON "corroboration"("blueprint_reuse_id");

-- CreateIndex
CREATE INDEX "corroboration_milestone_event_id_idx" ON "corroboration"("milestone_event_id");

-- CreateIndex
CREATE INDEX "corroboration_background_event_id_idx" ON "corroboration"("background_event_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_batch_kind_sha256_key" ON "import_batch"("kind", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "role_grant_user_id_idx" ON "role_grant"("user_id");

-- CreateIndex
CREATE INDEX "role_grant_ods_code_idx" ON "role_grant"("ods_code");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_prefix_key" ON "api_key"("prefix");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_key_sha256_key" ON "api_key"("key_sha256");

-- CreateIndex
CREATE INDEX "api_key_user_id_idx" ON "api_key"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_user_id_name_key" ON "saved_view"("user_id", "name");

-- CreateIndex
CREATE INDEX "snapshot_published_by_user_id_idx" ON "snapshot"("published_by_user_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_hash_key" ON "audit_event"("hash");

-- CreateIndex
CREATE INDEX "audit_event_subject_table_subject_id_idx" ON "audit_event"("subject_table", "subject_id");

-- CreateIndex
CREATE INDEX "audit_event_actor_user_id_idx" ON "audit_event"("actor_user_id");

-- CreateIndex
CREATE INDEX "audit_event_occurred_at_idx" ON "audit_event"("occurred_at");

-- AddForeignKey
ALTER TABLE "trust" ADD CONSTRAINT "trust_region_slug_fkey" FOREIGN KEY ("region_slug") REFERENCES "region"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trust" ADD CONSTRAINT "trust_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint" ADD CONSTRAINT "footprint_kind_key_fkey" FOREIGN KEY ("kind_key") REFERENCES "footprint_kind"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint" ADD CONSTRAINT "footprint_region_slug_fkey" FOREIGN KEY ("region_slug") REFERENCES "region"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint" ADD CONSTRAINT "footprint_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint_predecessor" ADD CONSTRAINT "footprint_predecessor_footprint_code_fkey" FOREIGN KEY ("footprint_code") REFERENCES "footprint"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint_predecessor" ADD CONSTRAINT "footprint_predecessor_predecessor_code_fkey" FOREIGN KEY ("predecessor_code") REFERENCES "footprint"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exemplar" ADD CONSTRAINT "exemplar_cohort_key_fkey" FOREIGN KEY ("cohort_key") REFERENCES "cohort"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fast_follower" ADD CONSTRAINT "fast_follower_exemplar_slug_fkey" FOREIGN KEY ("exemplar_slug") REFERENCES "exemplar"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replication_item" ADD CONSTRAINT "replication_item_fast_follower_reference_fkey" FOREIGN KEY ("fast_follower_reference") REFERENCES "fast_follower"("reference") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replication_item" ADD CONSTRAINT "replication_item_product_slug_fkey" FOREIGN KEY ("product_slug") REFERENCES "product"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_supplier_slug_fkey" FOREIGN KEY ("supplier_slug") REFERENCES "supplier"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trust_alias" ADD CONSTRAINT "trust_alias_ods_code_fkey" FOREIGN KEY ("ods_code") REFERENCES "trust"("ods_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trust_alias" ADD CONSTRAINT "trust_alias_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trust_alias" ADD CONSTRAINT "trust_alias_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trust_alias" ADD CONSTRAINT "trust_alias_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trust_alias" ADD CONSTRAINT "trust_alias_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_predecessor_code_fkey" FOREIGN KEY ("predecessor_code") REFERENCES "trust"("ods_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_successor_code_fkey" FOREIGN KEY ("successor_code") REFERENCES "trust"("ods_code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint_membership_event" ADD CONSTRAINT "footprint_membership_event_ods_code_fkey" FOREIGN KEY ("ods_code") REFERENCES "trust"("ods_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint_membership_event" ADD CONSTRAINT "footprint_membership_event_footprint_code_fkey" FOREIGN KEY ("footprint_code") REFERENCES "footprint"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint_membership_event" ADD CONSTRAINT "footprint_membership_event_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint_membership_event" ADD CONSTRAINT "footprint_membership_event_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint_membership_event" ADD CONSTRAINT "footprint_membership_event_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint_membership_event" ADD CONSTRAINT "footprint_membership_event_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint_plan" ADD CONSTRAINT "footprint_plan_footprint_code_fkey" FOREIGN KEY ("footprint_code") REFERENCES "footprint"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint_plan" ADD CONSTRAINT "footprint_plan_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint_plan" ADD CONSTRAINT "footprint_plan_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint_plan" ADD CONSTRAINT "footprint_plan_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "footprint_plan" ADD CONSTRAINT "footprint_plan_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulatory_event" ADD CONSTRAINT "regulatory_event_ods_code_fkey" FOREIGN KEY ("ods_code") REFERENCES "trust"("ods_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulatory_event" ADD CONSTRAINT "regulatory_event_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulatory_event" ADD CONSTRAINT "regulatory_event_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulatory_event" ADD CONSTRAINT "regulatory_event_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulatory_event" ADD CONSTRAINT "regulatory_event_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trust_shortlisting" ADD CONSTRAINT "trust_shortlisting_ods_code_fkey" FOREIGN KEY ("ods_code") REFERENCES "trust"("ods_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trust_shortlisting" ADD CONSTRAINT "trust_shortlisting_cohort_key_fkey" FOREIGN KEY ("cohort_key") REFERENCES "cohort"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trust_shortlisting" ADD CONSTRAINT "trust_shortlisting_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trust_shortlisting" ADD CONSTRAINT "trust_shortlisting_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trust_shortlisting" ADD CONSTRAINT "trust_shortlisting_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trust_shortlisting" ADD CONSTRAINT "trust_shortlisting_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_rule" ADD CONSTRAINT "cohort_rule_cohort_key_fkey" FOREIGN KEY ("cohort_key") REFERENCES "cohort"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_rule" ADD CONSTRAINT "cohort_rule_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_rule" ADD CONSTRAINT "cohort_rule_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_rule" ADD CONSTRAINT "cohort_rule_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_rule" ADD CONSTRAINT "cohort_rule_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exemplar_member_event" ADD CONSTRAINT "exemplar_member_event_exemplar_slug_fkey" FOREIGN KEY ("exemplar_slug") REFERENCES "exemplar"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exemplar_member_event" ADD CONSTRAINT "exemplar_member_event_ods_code_fkey" FOREIGN KEY ("ods_code") REFERENCES "trust"("ods_code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exemplar_member_event" ADD CONSTRAINT "exemplar_member_event_footprint_code_fkey" FOREIGN KEY ("footprint_code") REFERENCES "footprint"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exemplar_member_event" ADD CONSTRAINT "exemplar_member_event_supplier_slug_fkey" FOREIGN KEY ("supplier_slug") REFERENCES "supplier"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exemplar_member_event" ADD CONSTRAINT "exemplar_member_event_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exemplar_member_event" ADD CONSTRAINT "exemplar_member_event_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exemplar_member_event" ADD CONSTRAINT "exemplar_member_event_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exemplar_member_event" ADD CONSTRAINT "exemplar_member_event_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exemplar_status_event" ADD CONSTRAINT "exemplar_status_event_exemplar_slug_fkey" FOREIGN KEY ("exemplar_slug") REFERENCES "exemplar"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exemplar_status_event" ADD CONSTRAINT "exemplar_status_event_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exemplar_status_event" ADD CONSTRAINT "exemplar_status_event_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exemplar_status_event" ADD CONSTRAINT "exemplar_status_event_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exemplar_status_event" ADD CONSTRAINT "exemplar_status_event_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fast_follower_trust_event" ADD CONSTRAINT "fast_follower_trust_event_fast_follower_reference_fkey" FOREIGN KEY ("fast_follower_reference") REFERENCES "fast_follower"("reference") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fast_follower_trust_event" ADD CONSTRAINT "fast_follower_trust_event_ods_code_fkey" FOREIGN KEY ("ods_code") REFERENCES "trust"("ods_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fast_follower_trust_event" ADD CONSTRAINT "fast_follower_trust_event_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fast_follower_trust_event" ADD CONSTRAINT "fast_follower_trust_event_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fast_follower_trust_event" ADD CONSTRAINT "fast_follower_trust_event_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fast_follower_trust_event" ADD CONSTRAINT "fast_follower_trust_event_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fast_follower_status_event" ADD CONSTRAINT "fast_follower_status_event_fast_follower_reference_fkey" FOREIGN KEY ("fast_follower_reference") REFERENCES "fast_follower"("reference") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fast_follower_status_event" ADD CONSTRAINT "fast_follower_status_event_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fast_follower_status_event" ADD CONSTRAINT "fast_follower_status_event_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fast_follower_status_event" ADD CONSTRAINT "fast_follower_status_event_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fast_follower_status_event" ADD CONSTRAINT "fast_follower_status_event_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_condition" ADD CONSTRAINT "nomination_condition_fast_follower_reference_fkey" FOREIGN KEY ("fast_follower_reference") REFERENCES "fast_follower"("reference") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_condition" ADD CONSTRAINT "nomination_condition_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_condition" ADD CONSTRAINT "nomination_condition_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_condition" ADD CONSTRAINT "nomination_condition_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_condition" ADD CONSTRAINT "nomination_condition_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate" ADD CONSTRAINT "gate_exemplar_slug_fkey" FOREIGN KEY ("exemplar_slug") REFERENCES "exemplar"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate" ADD CONSTRAINT "gate_fast_follower_reference_fkey" FOREIGN KEY ("fast_follower_reference") REFERENCES "fast_follower"("reference") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate" ADD CONSTRAINT "gate_cohort_key_fkey" FOREIGN KEY ("cohort_key") REFERENCES "cohort"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate" ADD CONSTRAINT "gate_tranche_id_fkey" FOREIGN KEY ("tranche_id") REFERENCES "funding_tranche"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate" ADD CONSTRAINT "gate_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate" ADD CONSTRAINT "gate_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate" ADD CONSTRAINT "gate_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate" ADD CONSTRAINT "gate_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_decision" ADD CONSTRAINT "gate_decision_gate_id_fkey" FOREIGN KEY ("gate_id") REFERENCES "gate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_decision" ADD CONSTRAINT "gate_decision_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_decision" ADD CONSTRAINT "gate_decision_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_decision" ADD CONSTRAINT "gate_decision_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_decision" ADD CONSTRAINT "gate_decision_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_tranche" ADD CONSTRAINT "funding_tranche_exemplar_slug_fkey" FOREIGN KEY ("exemplar_slug") REFERENCES "exemplar"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_tranche" ADD CONSTRAINT "funding_tranche_fast_follower_reference_fkey" FOREIGN KEY ("fast_follower_reference") REFERENCES "fast_follower"("reference") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tranche_event" ADD CONSTRAINT "tranche_event_tranche_id_fkey" FOREIGN KEY ("tranche_id") REFERENCES "funding_tranche"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tranche_event" ADD CONSTRAINT "tranche_event_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tranche_event" ADD CONSTRAINT "tranche_event_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tranche_event" ADD CONSTRAINT "tranche_event_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tranche_event" ADD CONSTRAINT "tranche_event_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_exemplar_slug_fkey" FOREIGN KEY ("exemplar_slug") REFERENCES "exemplar"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_fast_follower_reference_fkey" FOREIGN KEY ("fast_follower_reference") REFERENCES "fast_follower"("reference") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_cohort_key_fkey" FOREIGN KEY ("cohort_key") REFERENCES "cohort"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_tranche_id_fkey" FOREIGN KEY ("tranche_id") REFERENCES "funding_tranche"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_reverses_entry_id_fkey" FOREIGN KEY ("reverses_entry_id") REFERENCES "ledger_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_claim" ADD CONSTRAINT "programme_claim_cohort_key_fkey" FOREIGN KEY ("cohort_key") REFERENCES "cohort"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_claim" ADD CONSTRAINT "programme_claim_exemplar_slug_fkey" FOREIGN KEY ("exemplar_slug") REFERENCES "exemplar"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_claim" ADD CONSTRAINT "programme_claim_fast_follower_reference_fkey" FOREIGN KEY ("fast_follower_reference") REFERENCES "fast_follower"("reference") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_claim" ADD CONSTRAINT "programme_claim_ods_code_fkey" FOREIGN KEY ("ods_code") REFERENCES "trust"("ods_code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_claim" ADD CONSTRAINT "programme_claim_footprint_code_fkey" FOREIGN KEY ("footprint_code") REFERENCES "footprint"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_claim" ADD CONSTRAINT "programme_claim_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_claim" ADD CONSTRAINT "programme_claim_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_claim" ADD CONSTRAINT "programme_claim_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_claim" ADD CONSTRAINT "programme_claim_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "system_deployment" ADD CONSTRAINT "system_deployment_ods_code_fkey" FOREIGN KEY ("ods_code") REFERENCES "trust"("ods_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "system_deployment" ADD CONSTRAINT "system_deployment_product_slug_fkey" FOREIGN KEY ("product_slug") REFERENCES "product"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "system_deployment" ADD CONSTRAINT "system_deployment_host_ods_code_fkey" FOREIGN KEY ("host_ods_code") REFERENCES "trust"("ods_code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "system_deployment" ADD CONSTRAINT "system_deployment_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "system_deployment" ADD CONSTRAINT "system_deployment_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "system_deployment" ADD CONSTRAINT "system_deployment_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "system_deployment" ADD CONSTRAINT "system_deployment_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replication_assertion" ADD CONSTRAINT "replication_assertion_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "replication_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replication_assertion" ADD CONSTRAINT "replication_assertion_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replication_assertion" ADD CONSTRAINT "replication_assertion_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replication_assertion" ADD CONSTRAINT "replication_assertion_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replication_assertion" ADD CONSTRAINT "replication_assertion_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "maturity_assessment" ADD CONSTRAINT "maturity_assessment_ods_code_fkey" FOREIGN KEY ("ods_code") REFERENCES "trust"("ods_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "maturity_assessment" ADD CONSTRAINT "maturity_assessment_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "maturity_assessment" ADD CONSTRAINT "maturity_assessment_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "maturity_assessment" ADD CONSTRAINT "maturity_assessment_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "maturity_assessment" ADD CONSTRAINT "maturity_assessment_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wachter_group_event" ADD CONSTRAINT "wachter_group_event_ods_code_fkey" FOREIGN KEY ("ods_code") REFERENCES "trust"("ods_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wachter_group_event" ADD CONSTRAINT "wachter_group_event_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wachter_group_event" ADD CONSTRAINT "wachter_group_event_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wachter_group_event" ADD CONSTRAINT "wachter_group_event_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wachter_group_event" ADD CONSTRAINT "wachter_group_event_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_maturity_assessment" ADD CONSTRAINT "place_maturity_assessment_footprint_code_fkey" FOREIGN KEY ("footprint_code") REFERENCES "footprint"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_maturity_assessment" ADD CONSTRAINT "place_maturity_assessment_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_maturity_assessment" ADD CONSTRAINT "place_maturity_assessment_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_maturity_assessment" ADD CONSTRAINT "place_maturity_assessment_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_maturity_assessment" ADD CONSTRAINT "place_maturity_assessment_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint" ADD CONSTRAINT "blueprint_exemplar_slug_fkey" FOREIGN KEY ("exemplar_slug") REFERENCES "exemplar"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_reuse" ADD CONSTRAINT "blueprint_reuse_blueprint_id_fkey" FOREIGN KEY ("blueprint_id") REFERENCES "blueprint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_reuse" ADD CONSTRAINT "blueprint_reuse_fast_follower_reference_fkey" FOREIGN KEY ("fast_follower_reference") REFERENCES "fast_follower"("reference") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_reuse" ADD CONSTRAINT "blueprint_reuse_ods_code_fkey" FOREIGN KEY ("ods_code") REFERENCES "trust"("ods_code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_reuse" ADD CONSTRAINT "blueprint_reuse_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_reuse" ADD CONSTRAINT "blueprint_reuse_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_reuse" ADD CONSTRAINT "blueprint_reuse_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blueprint_reuse" ADD CONSTRAINT "blueprint_reuse_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_exemplar_slug_fkey" FOREIGN KEY ("exemplar_slug") REFERENCES "exemplar"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_fast_follower_reference_fkey" FOREIGN KEY ("fast_follower_reference") REFERENCES "fast_follower"("reference") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_event" ADD CONSTRAINT "milestone_event_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_event" ADD CONSTRAINT "milestone_event_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_event" ADD CONSTRAINT "milestone_event_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_event" ADD CONSTRAINT "milestone_event_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_event" ADD CONSTRAINT "milestone_event_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "background_event" ADD CONSTRAINT "background_event_exemplar_slug_fkey" FOREIGN KEY ("exemplar_slug") REFERENCES "exemplar"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "background_event" ADD CONSTRAINT "background_event_fast_follower_reference_fkey" FOREIGN KEY ("fast_follower_reference") REFERENCES "fast_follower"("reference") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "background_event" ADD CONSTRAINT "background_event_ods_code_fkey" FOREIGN KEY ("ods_code") REFERENCES "trust"("ods_code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "background_event" ADD CONSTRAINT "background_event_footprint_code_fkey" FOREIGN KEY ("footprint_code") REFERENCES "footprint"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "background_event" ADD CONSTRAINT "background_event_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "background_event" ADD CONSTRAINT "background_event_recorded_by_user_id_fkey" FOREIGN KEY ("recorded_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "background_event" ADD CONSTRAINT "background_event_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "background_event" ADD CONSTRAINT "background_event_retracted_by_user_id_fkey" FOREIGN KEY ("retracted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_trust_alias_id_fkey" FOREIGN KEY ("trust_alias_id") REFERENCES "trust_alias"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_succession_id_fkey" FOREIGN KEY ("succession_id") REFERENCES "succession"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_footprint_membership_event_id_fkey" FOREIGN KEY ("footprint_membership_event_id") REFERENCES "footprint_membership_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_footprint_plan_id_fkey" FOREIGN KEY ("footprint_plan_id") REFERENCES "footprint_plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_regulatory_event_id_fkey" FOREIGN KEY ("regulatory_event_id") REFERENCES "regulatory_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_trust_shortlisting_id_fkey" FOREIGN KEY ("trust_shortlisting_id") REFERENCES "trust_shortlisting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_cohort_rule_id_fkey" FOREIGN KEY ("cohort_rule_id") REFERENCES "cohort_rule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_exemplar_member_event_id_fkey" FOREIGN KEY ("exemplar_member_event_id") REFERENCES "exemplar_member_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_exemplar_status_event_id_fkey" FOREIGN KEY ("exemplar_status_event_id") REFERENCES "exemplar_status_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_fast_follower_trust_event_id_fkey" FOREIGN KEY ("fast_follower_trust_event_id") REFERENCES "fast_follower_trust_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_fast_follower_status_event_id_fkey" FOREIGN KEY ("fast_follower_status_event_id") REFERENCES "fast_follower_status_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_nomination_condition_id_fkey" FOREIGN KEY ("nomination_condition_id") REFERENCES "nomination_condition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_gate_id_fkey" FOREIGN KEY ("gate_id") REFERENCES "gate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_gate_decision_id_fkey" FOREIGN KEY ("gate_decision_id") REFERENCES "gate_decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_tranche_event_id_fkey" FOREIGN KEY ("tranche_event_id") REFERENCES "tranche_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_ledger_entry_id_fkey" FOREIGN KEY ("ledger_entry_id") REFERENCES "ledger_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_programme_claim_id_fkey" FOREIGN KEY ("programme_claim_id") REFERENCES "programme_claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_system_deployment_id_fkey" FOREIGN KEY ("system_deployment_id") REFERENCES "system_deployment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_replication_assertion_id_fkey" FOREIGN KEY ("replication_assertion_id") REFERENCES "replication_assertion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_maturity_assessment_id_fkey" FOREIGN KEY ("maturity_assessment_id") REFERENCES "maturity_assessment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_wachter_group_event_id_fkey" FOREIGN KEY ("wachter_group_event_id") REFERENCES "wachter_group_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_place_maturity_assessment_id_fkey" FOREIGN KEY ("place_maturity_assessment_id") REFERENCES "place_maturity_assessment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_blueprint_reuse_id_fkey" FOREIGN KEY ("blueprint_reuse_id") REFERENCES "blueprint_reuse"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_milestone_event_id_fkey" FOREIGN KEY ("milestone_event_id") REFERENCES "milestone_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corroboration" ADD CONSTRAINT "corroboration_background_event_id_fkey" FOREIGN KEY ("background_event_id") REFERENCES "background_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_imported_by_user_id_fkey" FOREIGN KEY ("imported_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_ods_code_fkey" FOREIGN KEY ("ods_code") REFERENCES "trust"("ods_code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_granted_by_user_id_fkey" FOREIGN KEY ("granted_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_revoked_by_user_id_fkey" FOREIGN KEY ("revoked_by_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_published_by_user_id_fkey" FOREIGN KEY ("published_by_user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_actor_user_id_fkey" FOREIGN KEY ("actor_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
