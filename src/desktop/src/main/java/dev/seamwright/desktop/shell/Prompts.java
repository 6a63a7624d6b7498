package dev.seamwright.desktop.shell;

import dev.seamwright.desktop.command.Command;
import dev.seamwright.desktop.command.KeyName;
import dev.seamwright.desktop.map.MapEdits;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.wording.Words;

import java.util.List;

/// Opens the small sheets that ask something.
final class Prompts {

    private final Session session;
    private final MapEdits edits;
    private final Overlay overlay;
    private final Words words;

    Prompts(Session session, MapEdits edits, Overlay overlay, Words words) {
        this.session = session;
        this.edits = edits;
        this.overlay = overlay;
        this.words = words;
    }

    /// Asks for a context's new name.
    void rename(ContextId id) {
        session.scenario()
                .context(id)
                .ifPresent(
                        context ->
                                show(
                                        Prompt.forText(
                                                words.text("prompt.rename", context.name()),
                                                context.name(),
                                                overlay::close,
                                                name -> edits.rename(id, name))));
    }

    /// Asks which context the selection shall move to.
    void moveTo() {
        List<Prompt.Choice> choices =
                session.scenario().contexts().stream()
                        .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                        .map(this::choice)
                        .toList();
        String title = words.text("prompt.move", edits.selectedNodes().size());
        show(Prompt.forChoice(title, choices, overlay::close));
    }

    /// Asks which command to run.
    void palette(List<Command> commands) {
        List<Prompt.Choice> choices =
                commands.stream()
                        .filter(command -> command.possible().get())
                        .filter(command -> !command.id().equals("palette"))
                        .map(
                                command ->
                                        new Prompt.Choice(
                                                words.text(
                                                        "prompt.command",
                                                        words.text(command.wordingKey()),
                                                        KeyName.of(command)),
                                                command::run))
                        .toList();
        show(Prompt.forChoice(words.text("prompt.palette"), choices, overlay::close));
    }

    private Prompt.Choice choice(Context context) {
        return new Prompt.Choice(context.name(), () -> edits.moveSelectionTo(context.id()));
    }

    private void show(Prompt prompt) {
        overlay.open(prompt);
        prompt.begin();
    }
}
