CREATE TABLE "action_events" (
	"action_id" text NOT NULL,
	"version" integer NOT NULL,
	"fields" jsonb NOT NULL,
	"deleted" integer NOT NULL,
	"actor_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "action_events_action_id_version_pk" PRIMARY KEY("action_id","version")
);
--> statement-breakpoint
CREATE TABLE "actions" (
	"id" text PRIMARY KEY NOT NULL,
	"assessment_id" text NOT NULL,
	"step" text NOT NULL,
	"title" text NOT NULL,
	"lifts" jsonb NOT NULL,
	"status" text NOT NULL,
	"owner" text NOT NULL,
	"person_id" text,
	"due" text,
	"evidence" text NOT NULL,
	"notes" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "action_events" ADD CONSTRAINT "action_events_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_events" ADD CONSTRAINT "action_events_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "action_events_actor" ON "action_events" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "actions_assessment" ON "actions" USING btree ("assessment_id");--> statement-breakpoint
CREATE INDEX "actions_person" ON "actions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "actions_deleted" ON "actions" USING btree ("deleted_at");