package dev.seamwright.plugin.python.orm.django;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Models of packages outside the tree that monoliths commonly extend or point at.
final class ForeignModels {

    /// Base classes without a table of their own.
    private static final Pattern ABSTRACT =
            Pattern.compile(
                    "django\\.db\\.models(\\.base)?\\.Model"
                            + "|django\\.contrib\\.gis\\.db\\.models\\.Model"
                            + "|django\\.contrib\\.auth\\.(models|base_user)\\."
                            + "(AbstractUser|AbstractBaseUser|PermissionsMixin)"
                            + "|django\\.contrib\\.sessions\\.base_session\\.AbstractBaseSession"
                            + "|model_utils\\.models\\.\\w+Model"
                            + "|django_extensions\\.db\\.models\\.\\w+"
                            + "|treebeard\\.\\w+\\.\\w*Node"
                            + "|mptt\\.models\\.MPTTModel"
                            + "|taggit\\.models\\.\\w+Base"
                            + "|polymorphic\\.models\\.PolymorphicModel"
                            + "|parler\\.models\\.Translat\\w+"
                            + "|modelcluster\\.models\\.Clusterable\\w+"
                            + "|wagtail(\\.\\w+)*\\.models\\.(\\w+Mixin|Abstract\\w+|Orderable)"
                            + "|django_tenants\\.models\\.\\w+Mixin"
                            + "|psqlextra\\.models\\.\\w+"
                            + "|rest_framework_api_key\\.models\\.AbstractAPIKey");

    private static final Map<String, String> TABLES =
            Map.ofEntries(
                    Map.entry("django.contrib.auth.models.User", "auth_user"),
                    Map.entry("django.contrib.auth.models.Group", "auth_group"),
                    Map.entry("django.contrib.auth.models.Permission", "auth_permission"),
                    Map.entry(
                            "django.contrib.contenttypes.models.ContentType",
                            "django_content_type"),
                    Map.entry("django.contrib.sites.models.Site", "django_site"),
                    Map.entry("django.contrib.sessions.models.Session", "django_session"),
                    Map.entry("django.contrib.flatpages.models.FlatPage", "django_flatpage"),
                    Map.entry("django.contrib.admin.models.LogEntry", "django_admin_log"),
                    Map.entry("taggit.models.Tag", "taggit_tag"),
                    Map.entry("taggit.models.TaggedItem", "taggit_taggeditem"),
                    Map.entry(
                            "django_celery_beat.models.PeriodicTask",
                            "django_celery_beat_periodictask"));

    private static final Map<String, String> LABELS =
            Map.of(
                    "contenttypes.contenttype", "django_content_type",
                    "sites.site", "django_site",
                    "sessions.session", "django_session",
                    "flatpages.flatpage", "django_flatpage",
                    "admin.logentry", "django_admin_log");

    private static final Set<String> WITH_PERMISSIONS =
            Set.of(
                    "django.contrib.auth.models.PermissionsMixin",
                    "django.contrib.auth.models.AbstractUser");

    /// A relation that a base class outside the tree brings along.
    ///
    /// @param table the table at the other end
    /// @param many whether it needs a table between the two
    record Brought(String field, String table, boolean many) {}

    private ForeignModels() {}

    static boolean isAbstract(String dotted) {
        return ABSTRACT.matcher(dotted).matches();
    }

    /// The table of a concrete model, null for a class that is not known to be one.
    static @Nullable String table(String dotted) {
        return TABLES.get(dotted);
    }

    /// The table that the framework's default naming gives to a class named in full.
    static String guess(String dotted) {
        String known = TABLES.get(dotted);
        if (known != null) {
            return known;
        }
        List<String> parts = List.of(dotted.split("\\."));
        int models = parts.lastIndexOf("models");
        int label = models > 0 ? models - 1 : Math.max(0, parts.size() - 2);
        return (parts.get(label) + "_" + parts.getLast()).toLowerCase(Locale.ROOT);
    }

    /// The table of a model named `label.Model`.
    static String labelled(String text) {
        String label = text.toLowerCase(Locale.ROOT);
        String known = LABELS.get(label);
        return known == null ? label.replace('.', '_') : known;
    }

    /// The relations that a base class brings along.
    static List<Brought> relations(String dotted) {
        if (WITH_PERMISSIONS.contains(dotted)) {
            return List.of(
                    new Brought("groups", "auth_group", true),
                    new Brought("user_permissions", "auth_permission", true));
        }
        return switch (dotted) {
            case "polymorphic.models.PolymorphicModel" ->
                    List.of(new Brought("polymorphic_ctype", "django_content_type", false));
            case "taggit.models.GenericTaggedItemBase",
                    "taggit.models.CommonGenericTaggedItemBase" ->
                    List.of(new Brought("content_type", "django_content_type", false));
            case "taggit.models.TaggedItemBase" -> List.of(new Brought("tag", "taggit_tag", false));
            default -> List.of();
        };
    }
}
