CREATE TABLE "answers" (
	"assessment_id" text NOT NULL,
	"question_id" text NOT NULL,
	"answer" jsonb,
	"comment" text NOT NULL,
	"link" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "answers_assessment_id_question_id_pk" PRIMARY KEY("assessment_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"shelf_hash" text NOT NULL,
	"sealed_token" text NOT NULL,
	"team" text NOT NULL,
	"questionnaire_hash" text NOT NULL,
	"profile" text,
	"targets" jsonb NOT NULL,
	"previous_id" text,
	"changes" integer NOT NULL,
	"answered" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	CONSTRAINT "assessments_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" text PRIMARY KEY NOT NULL,
	"assessment_id" text,
	"what" text NOT NULL,
	"question_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "questionnaire_versions" (
	"hash" text PRIMARY KEY NOT NULL,
	"questionnaire_id" text NOT NULL,
	"version" text NOT NULL,
	"content" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_keys" (
	"assessment_id" text NOT NULL,
	"key" text NOT NULL,
	"hash" text NOT NULL,
	"reply" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "request_keys_assessment_id_key_pk" PRIMARY KEY("assessment_id","key")
);
--> statement-breakpoint
CREATE TABLE "results" (
	"assessment_id" text NOT NULL,
	"number" integer NOT NULL,
	"result" jsonb NOT NULL,
	"score" double precision,
	"reached" integer,
	"engine" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "results_assessment_id_number_pk" PRIMARY KEY("assessment_id","number")
);
--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_questionnaire_hash_questionnaire_versions_hash_fk" FOREIGN KEY ("questionnaire_hash") REFERENCES "public"."questionnaire_versions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_previous_id_assessments_id_fk" FOREIGN KEY ("previous_id") REFERENCES "public"."assessments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_keys" ADD CONSTRAINT "request_keys_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessments_shelf" ON "assessments" USING btree ("shelf_hash");--> statement-breakpoint
CREATE INDEX "assessments_questionnaire" ON "assessments" USING btree ("questionnaire_hash");--> statement-breakpoint
CREATE INDEX "assessments_previous" ON "assessments" USING btree ("previous_id");--> statement-breakpoint
CREATE INDEX "assessments_deleted" ON "assessments" USING btree ("deleted_at");--> statement-breakpoint
CREATE INDEX "audit_assessment" ON "audit" USING btree ("assessment_id");--> statement-breakpoint
CREATE INDEX "questionnaire_versions_label" ON "questionnaire_versions" USING btree ("questionnaire_id","version");--> statement-breakpoint
CREATE INDEX "request_keys_at" ON "request_keys" USING btree ("at");