-- The schema of the production database, as dumped by the hosting team. PostgreSQL 13.

CREATE TABLE public.audit_trail (
    id bigint NOT NULL,
    content_type_id integer NOT NULL,
    object_id bigint NOT NULL,
    actor_id bigint,
    action character varying(40) NOT NULL,
    at timestamp with time zone NOT NULL
);

CREATE TABLE public.billing_insurer (
    id bigint NOT NULL,
    code character varying(12) NOT NULL,
    name character varying(80) NOT NULL
);

CREATE TABLE public.billing_invoice (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    patient_id bigint NOT NULL,
    policy_id bigint,
    state character varying(12) NOT NULL
);

CREATE TABLE public.billing_invoiceline (
    id bigint NOT NULL,
    invoice_id bigint NOT NULL,
    encounter_id bigint,
    text character varying(120) NOT NULL,
    cents integer NOT NULL
);

CREATE TABLE public.billing_policy (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    insurer_id bigint NOT NULL,
    number character varying(30) NOT NULL,
    ended_on date
);

CREATE TABLE public.clinic_site (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    code character varying(8) NOT NULL,
    name character varying(120) NOT NULL
);

CREATE TABLE public.core_attachment (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    created_by_id bigint,
    content_type_id integer NOT NULL,
    object_id bigint NOT NULL,
    title character varying(120) NOT NULL,
    body bytea NOT NULL
);

CREATE TABLE public.laboratory_laborder (
    id bigint NOT NULL,
    encounter_id bigint NOT NULL,
    sent_at timestamp with time zone
);

CREATE TABLE public.laboratory_laborder_tests (
    id bigint NOT NULL,
    laborder_id bigint NOT NULL,
    labtest_id bigint NOT NULL
);

CREATE TABLE public.laboratory_labresult (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    test_id bigint NOT NULL,
    value character varying(40) NOT NULL
);

CREATE TABLE public.laboratory_labtest (
    id bigint NOT NULL,
    code character varying(12) NOT NULL,
    name character varying(80) NOT NULL
);

CREATE TABLE public.messaging_job (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    argument character varying(80) NOT NULL,
    done_at timestamp with time zone
);

CREATE TABLE public.messaging_message (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    subject character varying(120) NOT NULL,
    body text NOT NULL,
    sent_at timestamp with time zone
);

CREATE TABLE public.patients_contact (
    id bigint NOT NULL,
    patient_id bigint NOT NULL,
    person_id bigint NOT NULL,
    relation character varying(30) NOT NULL
);

CREATE TABLE public.patients_patient (
    person_ptr_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    created_by_id bigint,
    number character varying(12) NOT NULL,
    born_on date,
    deceased boolean NOT NULL,
    site_id bigint NOT NULL,
    family_doctor_id bigint
);

CREATE TABLE public.patients_person (
    id bigint NOT NULL,
    family_name character varying(80) NOT NULL,
    given_name character varying(80) NOT NULL,
    email character varying(254) NOT NULL
);

CREATE TABLE public.pharmacy_drug (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    price_cents integer NOT NULL
);

CREATE TABLE public.pharmacy_drug_interacts_with (
    id bigint NOT NULL,
    from_drug_id bigint NOT NULL,
    to_drug_id bigint NOT NULL
);

CREATE TABLE public.pharmacy_prescription (
    id bigint NOT NULL,
    encounter_id bigint NOT NULL,
    drug_id bigint NOT NULL,
    packages smallint NOT NULL,
    dispensed_at timestamp with time zone
);

CREATE TABLE public.pharmacy_stock (
    id bigint NOT NULL,
    drug_id bigint NOT NULL,
    site_id bigint NOT NULL,
    packages integer NOT NULL
);

CREATE TABLE public.records_diagnosis (
    id bigint NOT NULL,
    encounter_id bigint NOT NULL,
    code character varying(8) NOT NULL,
    text text NOT NULL
);

CREATE TABLE public.records_encounter (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    patient_id bigint NOT NULL,
    practitioner_id bigint NOT NULL,
    appointment_id bigint,
    closed_at timestamp with time zone
);

CREATE TABLE public.records_observation (
    id bigint NOT NULL,
    encounter_id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    value numeric(8,2) NOT NULL
);

CREATE TABLE public.report_turnover (
    site_id bigint NOT NULL,
    cents bigint NOT NULL
);

CREATE TABLE public.scheduling_appointment (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    created_by_id bigint,
    patient_id bigint NOT NULL,
    practitioner_id bigint NOT NULL,
    room_id bigint,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    state character varying(12) NOT NULL
);

CREATE TABLE public.scheduling_room (
    id bigint NOT NULL,
    site_id bigint NOT NULL,
    name character varying(40) NOT NULL
);

CREATE TABLE public.staff_practitioner (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    licence character varying(20) NOT NULL
);

CREATE TABLE public.staff_practitioner_sites (
    id bigint NOT NULL,
    practitioner_id bigint NOT NULL,
    site_id bigint NOT NULL
);

CREATE TABLE public.staff_qualification (
    id bigint NOT NULL,
    practitioner_id bigint NOT NULL,
    speciality_id bigint NOT NULL,
    since date NOT NULL,
    supervisor_id bigint
);

CREATE TABLE public.staff_speciality (
    id bigint NOT NULL,
    code character varying(12) NOT NULL,
    name character varying(80) NOT NULL
);

CREATE TABLE public.staff_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    home_site_id bigint
);

CREATE TABLE public.staff_user_groups (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    group_id integer NOT NULL
);

CREATE TABLE public.staff_user_user_permissions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    permission_id integer NOT NULL
);

CREATE TABLE public.legacy_card_index (
    card_no integer NOT NULL,
    patient_number character varying(12),
    shelf character varying(20)
);

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);

ALTER TABLE ONLY public.audit_trail
    ADD CONSTRAINT audit_trail_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.billing_insurer
    ADD CONSTRAINT billing_insurer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.billing_insurer
    ADD CONSTRAINT billing_insurer_code_key UNIQUE (code);

ALTER TABLE ONLY public.billing_invoice
    ADD CONSTRAINT billing_invoice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.billing_invoiceline
    ADD CONSTRAINT billing_invoiceline_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.billing_policy
    ADD CONSTRAINT billing_policy_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.clinic_site
    ADD CONSTRAINT clinic_site_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.clinic_site
    ADD CONSTRAINT clinic_site_code_key UNIQUE (code);

ALTER TABLE ONLY public.core_attachment
    ADD CONSTRAINT core_attachment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.laboratory_laborder
    ADD CONSTRAINT laboratory_laborder_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.laboratory_laborder_tests
    ADD CONSTRAINT laboratory_laborder_tests_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.laboratory_labresult
    ADD CONSTRAINT laboratory_labresult_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.laboratory_labtest
    ADD CONSTRAINT laboratory_labtest_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.laboratory_labtest
    ADD CONSTRAINT laboratory_labtest_code_key UNIQUE (code);

ALTER TABLE ONLY public.messaging_job
    ADD CONSTRAINT messaging_job_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.messaging_message
    ADD CONSTRAINT messaging_message_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.patients_contact
    ADD CONSTRAINT patients_contact_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.patients_patient
    ADD CONSTRAINT patients_patient_pkey PRIMARY KEY (person_ptr_id);

ALTER TABLE ONLY public.patients_patient
    ADD CONSTRAINT patients_patient_number_key UNIQUE (number);

ALTER TABLE ONLY public.patients_person
    ADD CONSTRAINT patients_person_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pharmacy_drug
    ADD CONSTRAINT pharmacy_drug_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pharmacy_drug_interacts_with
    ADD CONSTRAINT pharmacy_drug_interacts_with_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pharmacy_prescription
    ADD CONSTRAINT pharmacy_prescription_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pharmacy_stock
    ADD CONSTRAINT pharmacy_stock_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.records_diagnosis
    ADD CONSTRAINT records_diagnosis_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.records_encounter
    ADD CONSTRAINT records_encounter_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.records_encounter
    ADD CONSTRAINT records_encounter_appointment_id_key UNIQUE (appointment_id);

ALTER TABLE ONLY public.records_observation
    ADD CONSTRAINT records_observation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.report_turnover
    ADD CONSTRAINT report_turnover_pkey PRIMARY KEY (site_id);

ALTER TABLE ONLY public.scheduling_appointment
    ADD CONSTRAINT scheduling_appointment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.scheduling_room
    ADD CONSTRAINT scheduling_room_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_practitioner
    ADD CONSTRAINT staff_practitioner_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_practitioner
    ADD CONSTRAINT staff_practitioner_user_id_key UNIQUE (user_id);

ALTER TABLE ONLY public.staff_practitioner
    ADD CONSTRAINT staff_practitioner_licence_key UNIQUE (licence);

ALTER TABLE ONLY public.staff_practitioner_sites
    ADD CONSTRAINT staff_practitioner_sites_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_qualification
    ADD CONSTRAINT staff_qualification_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_speciality
    ADD CONSTRAINT staff_speciality_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_speciality
    ADD CONSTRAINT staff_speciality_code_key UNIQUE (code);

ALTER TABLE ONLY public.staff_user
    ADD CONSTRAINT staff_user_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_user
    ADD CONSTRAINT staff_user_username_key UNIQUE (username);

ALTER TABLE ONLY public.staff_user_groups
    ADD CONSTRAINT staff_user_groups_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_user_user_permissions
    ADD CONSTRAINT staff_user_user_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.laboratory_laborder_tests
    ADD CONSTRAINT laboratory_laborder_tests_laborder_id_labtest_id_uniq UNIQUE (laborder_id, labtest_id);

ALTER TABLE ONLY public.pharmacy_drug_interacts_with
    ADD CONSTRAINT pharmacy_drug_interacts_with_from_drug_id_to_drug_id_uniq UNIQUE (from_drug_id, to_drug_id);

ALTER TABLE ONLY public.staff_practitioner_sites
    ADD CONSTRAINT staff_practitioner_sites_practitioner_id_site_id_uniq UNIQUE (practitioner_id, site_id);

ALTER TABLE ONLY public.staff_qualification
    ADD CONSTRAINT staff_qualification_practitioner_id_speciality_id_uniq UNIQUE (practitioner_id, speciality_id);

ALTER TABLE ONLY public.staff_user_groups
    ADD CONSTRAINT staff_user_groups_user_id_group_id_uniq UNIQUE (user_id, group_id);

ALTER TABLE ONLY public.staff_user_user_permissions
    ADD CONSTRAINT staff_user_user_permissions_user_id_permission_id_uniq UNIQUE (user_id, permission_id);

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.audit_trail
    ADD CONSTRAINT audit_trail_content_type_id_fk FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.audit_trail
    ADD CONSTRAINT audit_trail_actor_id_fk FOREIGN KEY (actor_id) REFERENCES public.staff_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.billing_invoice
    ADD CONSTRAINT billing_invoice_patient_id_fk FOREIGN KEY (patient_id) REFERENCES public.patients_patient(person_ptr_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.billing_invoice
    ADD CONSTRAINT billing_invoice_policy_id_fk FOREIGN KEY (policy_id) REFERENCES public.billing_policy(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.billing_invoiceline
    ADD CONSTRAINT billing_invoiceline_invoice_id_fk FOREIGN KEY (invoice_id) REFERENCES public.billing_invoice(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.billing_invoiceline
    ADD CONSTRAINT billing_invoiceline_encounter_id_fk FOREIGN KEY (encounter_id) REFERENCES public.records_encounter(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.billing_policy
    ADD CONSTRAINT billing_policy_patient_id_fk FOREIGN KEY (patient_id) REFERENCES public.patients_patient(person_ptr_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.billing_policy
    ADD CONSTRAINT billing_policy_insurer_id_fk FOREIGN KEY (insurer_id) REFERENCES public.billing_insurer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.core_attachment
    ADD CONSTRAINT core_attachment_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.staff_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.core_attachment
    ADD CONSTRAINT core_attachment_content_type_id_fk FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.laboratory_laborder
    ADD CONSTRAINT laboratory_laborder_encounter_id_fk FOREIGN KEY (encounter_id) REFERENCES public.records_encounter(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.laboratory_laborder_tests
    ADD CONSTRAINT laboratory_laborder_tests_laborder_id_fk FOREIGN KEY (laborder_id) REFERENCES public.laboratory_laborder(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.laboratory_laborder_tests
    ADD CONSTRAINT laboratory_laborder_tests_labtest_id_fk FOREIGN KEY (labtest_id) REFERENCES public.laboratory_labtest(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.laboratory_labresult
    ADD CONSTRAINT laboratory_labresult_order_id_fk FOREIGN KEY (order_id) REFERENCES public.laboratory_laborder(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.laboratory_labresult
    ADD CONSTRAINT laboratory_labresult_test_id_fk FOREIGN KEY (test_id) REFERENCES public.laboratory_labtest(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.messaging_message
    ADD CONSTRAINT messaging_message_patient_id_fk FOREIGN KEY (patient_id) REFERENCES public.patients_patient(person_ptr_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.patients_contact
    ADD CONSTRAINT patients_contact_patient_id_fk FOREIGN KEY (patient_id) REFERENCES public.patients_patient(person_ptr_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.patients_contact
    ADD CONSTRAINT patients_contact_person_id_fk FOREIGN KEY (person_id) REFERENCES public.patients_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.patients_patient
    ADD CONSTRAINT patients_patient_person_ptr_id_fk FOREIGN KEY (person_ptr_id) REFERENCES public.patients_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.patients_patient
    ADD CONSTRAINT patients_patient_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.staff_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.patients_patient
    ADD CONSTRAINT patients_patient_site_id_fk FOREIGN KEY (site_id) REFERENCES public.clinic_site(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.patients_patient
    ADD CONSTRAINT patients_patient_family_doctor_id_fk FOREIGN KEY (family_doctor_id) REFERENCES public.staff_practitioner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pharmacy_drug_interacts_with
    ADD CONSTRAINT pharmacy_drug_interacts_with_from_drug_id_fk FOREIGN KEY (from_drug_id) REFERENCES public.pharmacy_drug(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pharmacy_drug_interacts_with
    ADD CONSTRAINT pharmacy_drug_interacts_with_to_drug_id_fk FOREIGN KEY (to_drug_id) REFERENCES public.pharmacy_drug(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pharmacy_prescription
    ADD CONSTRAINT pharmacy_prescription_encounter_id_fk FOREIGN KEY (encounter_id) REFERENCES public.records_encounter(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pharmacy_prescription
    ADD CONSTRAINT pharmacy_prescription_drug_id_fk FOREIGN KEY (drug_id) REFERENCES public.pharmacy_drug(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pharmacy_stock
    ADD CONSTRAINT pharmacy_stock_drug_id_fk FOREIGN KEY (drug_id) REFERENCES public.pharmacy_drug(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.pharmacy_stock
    ADD CONSTRAINT pharmacy_stock_site_id_fk FOREIGN KEY (site_id) REFERENCES public.clinic_site(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.records_diagnosis
    ADD CONSTRAINT records_diagnosis_encounter_id_fk FOREIGN KEY (encounter_id) REFERENCES public.records_encounter(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.records_encounter
    ADD CONSTRAINT records_encounter_patient_id_fk FOREIGN KEY (patient_id) REFERENCES public.patients_patient(person_ptr_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.records_encounter
    ADD CONSTRAINT records_encounter_practitioner_id_fk FOREIGN KEY (practitioner_id) REFERENCES public.staff_practitioner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.records_encounter
    ADD CONSTRAINT records_encounter_appointment_id_fk FOREIGN KEY (appointment_id) REFERENCES public.scheduling_appointment(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.records_observation
    ADD CONSTRAINT records_observation_encounter_id_fk FOREIGN KEY (encounter_id) REFERENCES public.records_encounter(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.report_turnover
    ADD CONSTRAINT report_turnover_site_id_fk FOREIGN KEY (site_id) REFERENCES public.clinic_site(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.scheduling_appointment
    ADD CONSTRAINT scheduling_appointment_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.staff_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.scheduling_appointment
    ADD CONSTRAINT scheduling_appointment_patient_id_fk FOREIGN KEY (patient_id) REFERENCES public.patients_patient(person_ptr_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.scheduling_appointment
    ADD CONSTRAINT scheduling_appointment_practitioner_id_fk FOREIGN KEY (practitioner_id) REFERENCES public.staff_practitioner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.scheduling_appointment
    ADD CONSTRAINT scheduling_appointment_room_id_fk FOREIGN KEY (room_id) REFERENCES public.scheduling_room(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.scheduling_room
    ADD CONSTRAINT scheduling_room_site_id_fk FOREIGN KEY (site_id) REFERENCES public.clinic_site(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_practitioner
    ADD CONSTRAINT staff_practitioner_user_id_fk FOREIGN KEY (user_id) REFERENCES public.staff_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_practitioner_sites
    ADD CONSTRAINT staff_practitioner_sites_practitioner_id_fk FOREIGN KEY (practitioner_id) REFERENCES public.staff_practitioner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_practitioner_sites
    ADD CONSTRAINT staff_practitioner_sites_site_id_fk FOREIGN KEY (site_id) REFERENCES public.clinic_site(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_qualification
    ADD CONSTRAINT staff_qualification_practitioner_id_fk FOREIGN KEY (practitioner_id) REFERENCES public.staff_practitioner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_qualification
    ADD CONSTRAINT staff_qualification_speciality_id_fk FOREIGN KEY (speciality_id) REFERENCES public.staff_speciality(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_qualification
    ADD CONSTRAINT staff_qualification_supervisor_id_fk FOREIGN KEY (supervisor_id) REFERENCES public.staff_practitioner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_user
    ADD CONSTRAINT staff_user_home_site_id_fk FOREIGN KEY (home_site_id) REFERENCES public.clinic_site(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_user_groups
    ADD CONSTRAINT staff_user_groups_user_id_fk FOREIGN KEY (user_id) REFERENCES public.staff_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_user_groups
    ADD CONSTRAINT staff_user_groups_group_id_fk FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_user_user_permissions
    ADD CONSTRAINT staff_user_user_permissions_user_id_fk FOREIGN KEY (user_id) REFERENCES public.staff_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.staff_user_user_permissions
    ADD CONSTRAINT staff_user_user_permissions_permission_id_fk FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.legacy_card_index
    ADD CONSTRAINT legacy_card_index_patient_fk FOREIGN KEY (patient_number) REFERENCES public.patients_patient(number);
