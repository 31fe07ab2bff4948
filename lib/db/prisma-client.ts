import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/prisma/generated/client';
import { getPool } from './pool';

const holder = globalThis as typeof globalThis & { gdePrismaClient?: PrismaClient };

/** Prisma over the pool that hand-written SQL uses too, made at first use. */
export function getPrisma(): PrismaClient {
  holder.gdePrismaClient ??= new PrismaClient({ adapter: new PrismaPg(getPool()) });
  return holder.gdePrismaClient;
}
