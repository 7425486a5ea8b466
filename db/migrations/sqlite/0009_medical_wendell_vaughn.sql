CREATE TABLE `action_events` (
	`action_id` text NOT NULL,
	`version` integer NOT NULL,
	`fields` text NOT NULL,
	`deleted` integer NOT NULL,
	`actor_id` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`action_id`, `version`),
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `action_events_actor` ON `action_events` (`actor_id`);--> statement-breakpoint
CREATE TABLE `actions` (
	`id` text PRIMARY KEY NOT NULL,
	`assessment_id` text NOT NULL,
	`step` text NOT NULL,
	`title` text NOT NULL,
	`lifts` text NOT NULL,
	`status` text NOT NULL,
	`owner` text NOT NULL,
	`person_id` text,
	`due` text,
	`evidence` text NOT NULL,
	`notes` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`done_at` integer,
	`deleted_at` integer,
	FOREIGN KEY (`assessment_id`) REFERENCES `assessments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `actions_assessment` ON `actions` (`assessment_id`);--> statement-breakpoint
CREATE INDEX `actions_person` ON `actions` (`person_id`);--> statement-breakpoint
CREATE INDEX `actions_deleted` ON `actions` (`deleted_at`);