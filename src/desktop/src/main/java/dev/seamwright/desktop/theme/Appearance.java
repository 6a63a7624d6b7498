package dev.seamwright.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/// Dresses scenes in the chosen theme and changes them when the choice, or the system, changes.
public final class Appearance {

    /// The first that is installed is taken; otherwise the system's own.
    private static final List<String> TYPEFACES = List.of("Inter", "Segoe UI", "SF Pro Text");

    private final ObjectProperty<ThemeChoice> choice =
            new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ReadOnlyObjectWrapper<Tokens> tokens;
    private final List<Scene> scenes = new ArrayList<>();
    private final String typeface;

    /// Made on the thread of the screen, once the toolkit runs.
    public Appearance(ThemeChoice first) {
        List<String> installed = Font.getFamilies();
        typeface =
                TYPEFACES.stream()
                        .filter(installed::contains)
                        .findFirst()
                        .orElse(Font.getDefault().getFamily());
        choice.set(first);
        tokens = new ReadOnlyObjectWrapper<>(chosen());
        dressAll();
        choice.addListener(changed -> follow());
        Platform.getPreferences().colorSchemeProperty().addListener(changed -> follow());
    }

    /// Light, dark or as the system has it.
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /// The colours in force, for what is painted by hand.
    public ReadOnlyObjectProperty<Tokens> tokensProperty() {
        return tokens.getReadOnlyProperty();
    }

    /// The family that all text is set in.
    public String typeface() {
        return typeface;
    }

    /// Dresses a scene now and whenever the theme changes.
    public void dress(Scene scene) {
        scenes.add(scene);
        put(scene);
    }

    private void follow() {
        Tokens next = chosen();
        if (!next.equals(tokens.get())) {
            tokens.set(next);
            dressAll();
        }
    }

    private Tokens chosen() {
        return switch (choice.get()) {
            case LIGHT -> Tokens.LIGHT;
            case DARK -> Tokens.DARK;
            case SYSTEM ->
                    Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                            ? Tokens.DARK
                            : Tokens.LIGHT;
        };
    }

    private void dressAll() {
        Application.setUserAgentStylesheet(
                tokens.get().dark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scenes.forEach(this::put);
    }

    private void put(Scene scene) {
        URL sheet = Objects.requireNonNull(getClass().getResource("seamwright.css"));
        scene.getStylesheets().setAll(tokenSheet(), sheet.toExternalForm());
        scene.setFill(tokens.get().colour("ground"));
    }

    private String tokenSheet() {
        String css =
                ".root{%s-fx-font-family:\"%s\";-fx-font-size:13px;}"
                        .formatted(tokens.get().declarations(), typeface);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
