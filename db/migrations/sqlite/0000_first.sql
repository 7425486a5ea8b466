CREATE TABLE `answers` (
	`assessment_id` text NOT NULL,
	`question_id` text NOT NULL,
	`answer` text,
	`comment` text NOT NULL,
	`link` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`assessment_id`, `question_id`),
	FOREIGN KEY (`assessment_id`) REFERENCES `assessments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`shelf_hash` text NOT NULL,
	`sealed_token` text NOT NULL,
	`team` text NOT NULL,
	`questionnaire_hash` text NOT NULL,
	`profile` text,
	`targets` text NOT NULL,
	`previous_id` text,
	`changes` integer NOT NULL,
	`answered` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`submitted_at` integer,
	`deleted_at` integer,
	FOREIGN KEY (`questionnaire_hash`) REFERENCES `questionnaire_versions`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`previous_id`) REFERENCES `assessments`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assessments_token_hash_unique` ON `assessments` (`token_hash`);--> statement-breakpoint
CREATE INDEX `assessments_shelf` ON `assessments` (`shelf_hash`);--> statement-breakpoint
CREATE INDEX `assessments_questionnaire` ON `assessments` (`questionnaire_hash`);--> statement-breakpoint
CREATE INDEX `assessments_previous` ON `assessments` (`previous_id`);--> statement-breakpoint
CREATE INDEX `assessments_deleted` ON `assessments` (`deleted_at`);--> statement-breakpoint
CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`assessment_id` text,
	`what` text NOT NULL,
	`question_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`assessment_id`) REFERENCES `assessments`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `audit_assessment` ON `audit` (`assessment_id`);--> statement-breakpoint
CREATE TABLE `questionnaire_versions` (
	`hash` text PRIMARY KEY NOT NULL,
	`questionnaire_id` text NOT NULL,
	`version` text NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `questionnaire_versions_label` ON `questionnaire_versions` (`questionnaire_id`,`version`);--> statement-breakpoint
CREATE TABLE `request_keys` (
	`assessment_id` text NOT NULL,
	`key` text NOT NULL,
	`hash` text NOT NULL,
	`reply` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`assessment_id`, `key`),
	FOREIGN KEY (`assessment_id`) REFERENCES `assessments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `request_keys_at` ON `request_keys` (`at`);--> statement-breakpoint
CREATE TABLE `results` (
	`assessment_id` text NOT NULL,
	`number` integer NOT NULL,
	`result` text NOT NULL,
	`score` real,
	`reached` integer,
	`engine` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`assessment_id`, `number`),
	FOREIGN KEY (`assessment_id`) REFERENCES `assessments`(`id`) ON UPDATE no action ON DELETE cascade
);
