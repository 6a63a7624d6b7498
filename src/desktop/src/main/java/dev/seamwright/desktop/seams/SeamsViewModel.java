package dev.seamwright.desktop.seams;

import dev.seamwright.desktop.evidence.Bar;
import dev.seamwright.desktop.evidence.Explanation;
import dev.seamwright.desktop.evidence.Proof;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.desktop.session.Verdict;
import dev.seamwright.desktop.work.Background;
import dev.seamwright.desktop.work.Latest;
import dev.seamwright.model.scenario.Context;
import dev.seamwright.model.scenario.ContextId;
import dev.seamwright.model.seam.Seam;
import dev.seamwright.wording.Words;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;

/// The ranking, the terms of the chosen seam and the evidence of the chosen term.
public final class SeamsViewModel {

    private final Session session;
    private final Explanation explanation;
    private final Words words;
    private final ObservableList<Ranked> ranking = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Cause>> cause =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Latest<Cause> newestCause;

    /// A line of the table.
    ///
    /// @param rank from 1, the safest extraction first
    record Ranked(int rank, String name, Seam seam) {}

    /// The terms of one seam.
    record Detail(ContextId context, String name, Seam seam, List<Bar> risk, List<Bar> ties) {}

    /// A term with its references.
    record Cause(Bar bar, List<Proof> proofs) {}

    public SeamsViewModel(Session session, Words words, Background background) {
        this.session = session;
        this.words = words;
        this.explanation = new Explanation(session, words);
        this.newestCause =
                new Latest<>(
                        background,
                        found -> cause.set(Optional.of(found)),
                        failure -> {
                            throw failure;
                        });
        session.verdictProperty().addListener(changed -> rank());
        session.selectionProperty().addListener(changed -> explain());
        rank();
    }

    ObservableList<Ranked> ranking() {
        return FXCollections.unmodifiableObservableList(ranking);
    }

    /// The chosen seam's terms, empty where there is no context.
    ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// The chosen term, empty while none is.
    ReadOnlyObjectProperty<Optional<Cause>> causeProperty() {
        return cause.getReadOnlyProperty();
    }

    /// Selects a seam's context on every screen.
    void choose(Ranked ranked) {
        session.selectionProperty().set(new Focus.OneContext(ranked.seam().context()));
    }

    /// Asks for the references behind a term of the chosen seam.
    void choose(Bar bar) {
        detail.get()
                .ifPresent(
                        shown -> {
                            Verdict verdict = session.verdict();
                            newestCause.ask(
                                    (progress, cancellation) ->
                                            new Cause(
                                                    bar,
                                                    explanation.proofs(
                                                            verdict,
                                                            shown.context(),
                                                            bar.factor())));
                        });
    }

    private void rank() {
        Verdict verdict = session.verdict();
        List<Seam> seams = verdict.scores().seams();
        ranking.setAll(
                java.util.stream.IntStream.range(0, seams.size())
                        .mapToObj(i -> new Ranked(i + 1, nameOf(seams.get(i)), seams.get(i)))
                        .toList());
        explain();
    }

    private void explain() {
        cause.set(Optional.empty());
        detail.set(chosen().map(this::detail));
    }

    /// The selected context's seam, the first of the ranking while no context is selected.
    private Optional<Seam> chosen() {
        return session.selection() instanceof Focus.OneContext(ContextId context)
                ? session.verdict().scores().of(context)
                : session.verdict().scores().seams().stream().findFirst();
    }

    private Detail detail(Seam seam) {
        return new Detail(
                seam.context(),
                nameOf(seam),
                seam,
                explanation.bars(seam.risk()),
                explanation.bars(seam.independence()));
    }

    private String nameOf(Seam seam) {
        String name =
                session.verdict()
                        .scenario()
                        .context(seam.context())
                        .map(Context::name)
                        .orElse(seam.context().toString());
        return seam.role() == Seam.Role.SHARED_CODE ? words.text("seams.library", name) : name;
    }
}
