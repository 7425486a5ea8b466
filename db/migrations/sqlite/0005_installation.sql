CREATE TABLE `installation` (
	`id` text PRIMARY KEY NOT NULL,
	`secret_check` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `questionnaire_versions` ADD `offered_at` integer;