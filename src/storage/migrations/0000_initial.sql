CREATE SCHEMA "passerelle";
--> statement-breakpoint
CREATE TABLE "passerelle"."chat_moves" (
	"old_chat_id" bigint PRIMARY KEY NOT NULL,
	"new_chat_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passerelle"."chats" (
	"chat_id" bigint PRIMARY KEY NOT NULL,
	"locale" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passerelle"."deliveries" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "passerelle"."deliveries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"chat_id" bigint,
	"thread_id" integer,
	"offer_id" integer,
	"payload" jsonb NOT NULL,
	"state" text NOT NULL,
	"priority" smallint NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"message_id" bigint,
	"revision" integer NOT NULL,
	"error" text,
	"created_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "deliveries_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "passerelle"."mail_chunks" (
	"hash" text NOT NULL,
	"seq" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "mail_chunks_hash_seq_pk" PRIMARY KEY("hash","seq")
);
--> statement-breakpoint
CREATE TABLE "passerelle"."mailboxes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "passerelle"."mailboxes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"uid_validity" bigint,
	"last_uid" bigint DEFAULT 0 NOT NULL,
	"skipped" integer DEFAULT 0 NOT NULL,
	"first_seen_at" timestamp with time zone,
	CONSTRAINT "mailboxes_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "passerelle"."mails" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "passerelle"."mails_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"mailbox_id" integer NOT NULL,
	"uid_validity" bigint NOT NULL,
	"uid" bigint NOT NULL,
	"hash" text,
	"size" integer NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"stored_at" timestamp with time zone NOT NULL,
	CONSTRAINT "mails_place" UNIQUE("mailbox_id","uid_validity","uid")
);
--> statement-breakpoint
CREATE TABLE "passerelle"."offer_revisions" (
	"offer_id" integer NOT NULL,
	"revision" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" jsonb NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"content" jsonb NOT NULL,
	CONSTRAINT "offer_revisions_offer_id_revision_pk" PRIMARY KEY("offer_id","revision")
);
--> statement-breakpoint
CREATE TABLE "passerelle"."offers" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "passerelle"."offers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"mail_id" integer NOT NULL,
	"index" smallint NOT NULL,
	"reading_id" integer NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"doubt" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "offers_place" UNIQUE("mail_id","index")
);
--> statement-breakpoint
CREATE TABLE "passerelle"."outbox" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "passerelle"."outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"job" text NOT NULL,
	"payload" jsonb NOT NULL,
	"hurry" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"relayed_at" timestamp with time zone,
	CONSTRAINT "outbox_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "passerelle"."readings" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "passerelle"."readings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"mail_id" integer NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"reading" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passerelle"."subscribers" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "passerelle"."subscribers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"chat_id" bigint NOT NULL,
	"thread_id" integer,
	"active" boolean NOT NULL,
	"ended_by" text,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "subscribers_chat_id_unique" UNIQUE("chat_id")
);
--> statement-breakpoint
CREATE TABLE "passerelle"."telegram_updates" (
	"update_id" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "passerelle"."deliveries" ADD CONSTRAINT "deliveries_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "passerelle"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passerelle"."mails" ADD CONSTRAINT "mails_mailbox_id_mailboxes_id_fk" FOREIGN KEY ("mailbox_id") REFERENCES "passerelle"."mailboxes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passerelle"."offer_revisions" ADD CONSTRAINT "offer_revisions_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "passerelle"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passerelle"."offers" ADD CONSTRAINT "offers_mail_id_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "passerelle"."mails"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passerelle"."offers" ADD CONSTRAINT "offers_reading_id_readings_id_fk" FOREIGN KEY ("reading_id") REFERENCES "passerelle"."readings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passerelle"."readings" ADD CONSTRAINT "readings_mail_id_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "passerelle"."mails"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliveries_owed" ON "passerelle"."deliveries" USING btree ("priority","due_at") WHERE "passerelle"."deliveries"."state" = 'owed';--> statement-breakpoint
CREATE INDEX "deliveries_offer" ON "passerelle"."deliveries" USING btree ("offer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mails_content" ON "passerelle"."mails" USING btree ("hash") WHERE "passerelle"."mails"."state" <> 'skipped' and "passerelle"."mails"."hash" is not null;--> statement-breakpoint
CREATE INDEX "mails_state" ON "passerelle"."mails" USING btree ("state");--> statement-breakpoint
CREATE INDEX "offers_state" ON "passerelle"."offers" USING btree ("state","published_at");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "passerelle"."outbox" USING btree ("relayed_at");--> statement-breakpoint
CREATE INDEX "readings_mail" ON "passerelle"."readings" USING btree ("mail_id");