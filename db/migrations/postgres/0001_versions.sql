CREATE TABLE "questionnaire_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"questionnaire_id" text NOT NULL,
	"content" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"assessment_id" text NOT NULL,
	"number" integer NOT NULL,
	"questionnaire_hash" text NOT NULL,
	"kept" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "snapshots_assessment_id_number_pk" PRIMARY KEY("assessment_id","number")
);
--> statement-breakpoint
ALTER TABLE "questionnaire_versions" ADD COLUMN "retired_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "results" ADD COLUMN "questionnaire_hash" text;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_questionnaire_hash_questionnaire_versions_hash_fk" FOREIGN KEY ("questionnaire_hash") REFERENCES "public"."questionnaire_versions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "questionnaire_drafts_questionnaire" ON "questionnaire_drafts" USING btree ("questionnaire_id");--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_questionnaire_hash_questionnaire_versions_hash_fk" FOREIGN KEY ("questionnaire_hash") REFERENCES "public"."questionnaire_versions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE FUNCTION "refuse_change_of_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'a published version never changes';
END $$;
--> statement-breakpoint
CREATE TRIGGER "questionnaire_versions_immutable" BEFORE UPDATE OF "hash", "questionnaire_id", "version", "content" ON "questionnaire_versions"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_version"();
