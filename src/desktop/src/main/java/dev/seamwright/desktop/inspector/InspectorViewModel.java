package dev.seamwright.desktop.inspector;

import dev.seamwright.desktop.evidence.Bar;
import dev.seamwright.desktop.evidence.Explanation;
import dev.seamwright.desktop.evidence.Proof;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.desktop.session.Verdict;
import dev.seamwright.desktop.work.Background;
import dev.seamwright.desktop.work.Latest;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.wording.Words;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/// What the inspector says about the selection.
public final class InspectorViewModel {

    private final Session session;
    private final Inspection inspection;
    private final Explanation explanation;
    private final ReadOnlyObjectWrapper<Optional<Content>> content =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Cause>> cause =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Latest<Content> newestContent;
    private final Latest<Cause> newestCause;

    /// A term of the shown context with the references behind it.
    record Cause(Bar bar, List<Proof> proofs) {}

    public InspectorViewModel(Session session, Words words, Background background) {
        this.session = session;
        this.explanation = new Explanation(session, words);
        this.inspection = new Inspection(session.facts(), explanation, words);
        this.newestContent = new Latest<>(background, this::show, InspectorViewModel::rethrow);
        this.newestCause =
                new Latest<>(
                        background,
                        found -> cause.set(Optional.of(found)),
                        InspectorViewModel::rethrow);
        session.selectionProperty().addListener(changed -> inspect());
        session.verdictProperty().addListener(changed -> inspect());
        inspect();
    }

    /// Empty until the first inspection has ended.
    ReadOnlyObjectProperty<Optional<Content>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// The chosen term, empty while none is.
    ReadOnlyObjectProperty<Optional<Cause>> causeProperty() {
        return cause.getReadOnlyProperty();
    }

    /// Asks for the references behind a term of the shown context.
    void choose(Bar bar) {
        if (content.get().orElse(null) instanceof Content.OfContext shown) {
            Verdict verdict = session.verdict();
            ContextId context = shown.context();
            newestCause.ask(
                    (progress, cancellation) ->
                            new Cause(bar, explanation.proofs(verdict, context, bar.factor())));
        }
    }

    private void inspect() {
        Focus focus = session.selection();
        Verdict verdict = session.verdict();
        newestContent.ask((progress, cancellation) -> inspection.of(focus, verdict));
    }

    private void show(Content next) {
        cause.set(Optional.empty());
        content.set(Optional.of(next));
    }

    private static void rethrow(RuntimeException failure) {
        throw failure;
    }
}
