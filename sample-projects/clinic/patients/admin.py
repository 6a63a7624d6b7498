from django.contrib import admin

from patients.models import DeceasedPatient, Patient


@admin.register(Patient)
class PatientAdmin(admin.ModelAdmin):
    list_display = ("number", "family_name", "site")
    search_fields = ("number", "family_name")


admin.site.register(DeceasedPatient)
