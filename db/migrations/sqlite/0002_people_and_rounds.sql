CREATE TABLE `group_tags` (
	`group_id` text NOT NULL,
	`tag` text NOT NULL,
	PRIMARY KEY(`group_id`, `tag`),
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `groups` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`archived_at` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `groups_parent` ON `groups` (`parent_id`);--> statement-breakpoint
CREATE TABLE `members` (
	`group_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`group_id`, `person_id`),
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `members_person` ON `members` (`person_id`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`about` text NOT NULL,
	`run_at` integer NOT NULL,
	`leased_until` integer,
	`attempts` integer NOT NULL,
	`failure` text,
	`created_at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_key_unique` ON `jobs` (`key`);--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`ended_at`,`run_at`);--> statement-breakpoint
CREATE TABLE `workspace_settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `identities` (
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`issuer`, `subject`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `identities_person` ON `identities` (`person_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text,
	`language` text,
	`theme` text,
	`created_at` integer NOT NULL,
	`joined_at` integer,
	`disabled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_address_unique` ON `people` (`address`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`device` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `tickets` (
	`hash` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`person_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tickets_person` ON `tickets` (`person_id`);--> statement-breakpoint
CREATE TABLE `releases` (
	`round_id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`engine` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `round_groups` (
	`round_id` text NOT NULL,
	`group_id` text NOT NULL,
	`answers` text NOT NULL,
	`expected` integer,
	PRIMARY KEY(`round_id`, `group_id`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `round_groups_group` ON `round_groups` (`group_id`);--> statement-breakpoint
CREATE TABLE `round_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`round_id` text NOT NULL,
	`group_id` text,
	`audience` text,
	`kind` text NOT NULL,
	`person_id` text,
	`used` integer NOT NULL,
	`created_at` integer NOT NULL,
	`reminded_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `round_links_token_hash_unique` ON `round_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `round_links_round` ON `round_links` (`round_id`);--> statement-breakpoint
CREATE INDEX `round_links_group` ON `round_links` (`group_id`);--> statement-breakpoint
CREATE INDEX `round_links_person` ON `round_links` (`person_id`);--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`intro` text NOT NULL,
	`questionnaire_hash` text NOT NULL,
	`profile` text,
	`state` text NOT NULL,
	`mode` text NOT NULL,
	`k` integer NOT NULL,
	`audiences` text NOT NULL,
	`counted` text NOT NULL,
	`attributes` text NOT NULL,
	`target` integer,
	`own_result` integer NOT NULL,
	`time_zone` text NOT NULL,
	`opens_at` integer,
	`closes_at` integer,
	`opened_at` integer,
	`closed_at` integer,
	`published_at` integer,
	`recurrence` text,
	`previous_id` text,
	`created_by_id` text,
	`changes` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`questionnaire_hash`) REFERENCES `questionnaire_versions`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`previous_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `rounds_questionnaire` ON `rounds` (`questionnaire_hash`);--> statement-breakpoint
CREATE INDEX `rounds_previous` ON `rounds` (`previous_id`);--> statement-breakpoint
CREATE INDEX `rounds_created_by` ON `rounds` (`created_by_id`);--> statement-breakpoint
CREATE INDEX `rounds_closes` ON `rounds` (`state`,`closes_at`);--> statement-breakpoint
CREATE TABLE `share_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`round_id` text NOT NULL,
	`group_id` text,
	`label` text NOT NULL,
	`created_by_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `share_links_token_hash_unique` ON `share_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `share_links_round` ON `share_links` (`round_id`);--> statement-breakpoint
CREATE INDEX `share_links_group` ON `share_links` (`group_id`);--> statement-breakpoint
CREATE INDEX `share_links_created_by` ON `share_links` (`created_by_id`);--> statement-breakpoint
ALTER TABLE `assessments` ADD `round_id` text REFERENCES rounds(id) ON DELETE cascade;--> statement-breakpoint
ALTER TABLE `assessments` ADD `group_id` text REFERENCES groups(id) ON DELETE cascade;--> statement-breakpoint
ALTER TABLE `assessments` ADD `audience` text;--> statement-breakpoint
ALTER TABLE `assessments` ADD `segments` text;--> statement-breakpoint
ALTER TABLE `assessments` ADD `agreed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `assessments` ADD `respondent_id` text REFERENCES people(id) ON DELETE cascade;--> statement-breakpoint
ALTER TABLE `assessments` ADD `owner_id` text REFERENCES people(id) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `assessments` ADD `owner_token_hash` text;--> statement-breakpoint
CREATE UNIQUE INDEX `assessments_owner_token_hash_unique` ON `assessments` (`owner_token_hash`);--> statement-breakpoint
CREATE INDEX `assessments_round` ON `assessments` (`round_id`,`group_id`);--> statement-breakpoint
CREATE INDEX `assessments_group` ON `assessments` (`group_id`);--> statement-breakpoint
CREATE INDEX `assessments_respondent` ON `assessments` (`respondent_id`);--> statement-breakpoint
CREATE INDEX `assessments_owner` ON `assessments` (`owner_id`);--> statement-breakpoint
ALTER TABLE `audit` ADD `actor_id` text REFERENCES people(id) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `audit` ADD `subject` text;--> statement-breakpoint
CREATE INDEX `audit_actor` ON `audit` (`actor_id`);--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`at`);