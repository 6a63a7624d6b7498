from django.db import connection

TURNOVER = """
    SELECT s.id, s.code, SUM(l.cents)
    FROM billing_invoiceline l
    JOIN billing_invoice i ON i.id = l.invoice_id
    JOIN patients_patient p ON p.person_ptr_id = i.patient_id
    JOIN clinic_site s ON s.id = p.site_id
    GROUP BY s.id, s.code
    ORDER BY s.code
"""


def turnover():
    with connection.cursor() as cursor:
        cursor.execute(TURNOVER)
        rows = cursor.fetchall()
        cursor.execute("DELETE FROM report_turnover")
        for site, _, cents in rows:
            cursor.execute("INSERT INTO report_turnover (site_id, cents) VALUES (%s, %s)", [site, cents])
    return [(code, cents) for _, code, cents in rows]
