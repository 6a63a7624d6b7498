package dev.seamwright.plugin.python.orm.django;

import dev.seamwright.model.monolith.Column;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Columns that well-known base classes outside the tree bring along.
final class ForeignColumns {

    private static final List<Column> BASE_USER =
            List.of(column("password", "CharField"), nullable("last_login", "DateTimeField"));

    private static final List<Column> PERMISSIONS = List.of(column("is_superuser", "BooleanField"));

    private static final List<Column> PERSON =
            List.of(
                    column("username", "CharField"),
                    column("first_name", "CharField"),
                    column("last_name", "CharField"),
                    column("email", "EmailField"),
                    column("is_staff", "BooleanField"),
                    column("is_active", "BooleanField"),
                    column("date_joined", "DateTimeField"));

    private static final List<Column> TREE =
            List.of(
                    column("lft", "PositiveIntegerField"),
                    column("rght", "PositiveIntegerField"),
                    column("tree_id", "PositiveIntegerField"),
                    column("level", "PositiveIntegerField"));

    private static final List<Column> PATH =
            List.of(
                    column("path", "CharField"),
                    column("depth", "PositiveIntegerField"),
                    column("numchild", "PositiveIntegerField"));

    private static final List<Column> TIMES =
            List.of(column("created", "DateTimeField"), column("modified", "DateTimeField"));

    private static final Map<String, List<Column>> BY_CLASS =
            Map.ofEntries(
                    Map.entry("django.contrib.auth.base_user.AbstractBaseUser", BASE_USER),
                    Map.entry("django.contrib.auth.models.AbstractBaseUser", BASE_USER),
                    Map.entry("django.contrib.auth.models.PermissionsMixin", PERMISSIONS),
                    Map.entry(
                            "django.contrib.auth.models.AbstractUser",
                            Stream.of(BASE_USER, PERMISSIONS, PERSON)
                                    .flatMap(List::stream)
                                    .toList()),
                    Map.entry("mptt.models.MPTTModel", TREE),
                    Map.entry("treebeard.mp_tree.MP_Node", PATH),
                    Map.entry("model_utils.models.TimeStampedModel", TIMES),
                    Map.entry("django_extensions.db.models.TimeStampedModel", TIMES));

    private ForeignColumns() {}

    /// None for a class that is not known.
    static List<Column> of(String dotted) {
        return BY_CLASS.getOrDefault(dotted, List.of());
    }

    private static Column column(String name, String type) {
        return new Column(name, type, false);
    }

    private static Column nullable(String name, String type) {
        return new Column(name, type, true);
    }
}
