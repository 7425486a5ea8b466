CREATE TABLE `questionnaire_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`questionnaire_id` text NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `questionnaire_drafts_questionnaire` ON `questionnaire_drafts` (`questionnaire_id`);--> statement-breakpoint
CREATE TABLE `snapshots` (
	`assessment_id` text NOT NULL,
	`number` integer NOT NULL,
	`questionnaire_hash` text NOT NULL,
	`kept` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`assessment_id`, `number`),
	FOREIGN KEY (`assessment_id`) REFERENCES `assessments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`questionnaire_hash`) REFERENCES `questionnaire_versions`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `questionnaire_versions` ADD `retired_at` integer;--> statement-breakpoint
ALTER TABLE `results` ADD `questionnaire_hash` text REFERENCES questionnaire_versions(hash);--> statement-breakpoint
CREATE TRIGGER `questionnaire_versions_immutable` BEFORE UPDATE OF `hash`, `questionnaire_id`, `version`, `content` ON `questionnaire_versions`
BEGIN
	SELECT RAISE(ABORT, 'a published version never changes');
END;
