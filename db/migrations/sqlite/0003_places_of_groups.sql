ALTER TABLE `groups` ADD `place` text;--> statement-breakpoint
CREATE UNIQUE INDEX `groups_place_unique` ON `groups` (`place`);