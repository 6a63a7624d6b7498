# This file is AUTO-GENERATED.
# Do not edit.
