ALTER TABLE "groups" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_place_unique" UNIQUE("place");