CREATE TABLE "installation" (
	"id" text PRIMARY KEY NOT NULL,
	"secret_check" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "questionnaire_versions" ADD COLUMN "offered_at" timestamp (3) with time zone;