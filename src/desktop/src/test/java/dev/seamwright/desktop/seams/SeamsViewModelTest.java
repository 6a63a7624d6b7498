package dev.seamwright.desktop.seams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.desktop.evidence.Bar;
import dev.seamwright.desktop.fixture.AtOnce;
import dev.seamwright.desktop.fixture.Shop;
import dev.seamwright.desktop.session.Focus;
import dev.seamwright.desktop.session.Session;
import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.Edit;
import dev.seamwright.model.seam.RiskFactor;
import dev.seamwright.wording.Words;

import org.junit.jupiter.api.Test;

import java.util.List;

class SeamsViewModelTest {

    private final AtOnce background = new AtOnce();
    private final Session session = Shop.session(background);
    private final SeamsViewModel seams = new SeamsViewModel(session, new Words(), background);

    @Test
    void contexts_are_ranked_as_the_engine_ranks_them() {
        assertThat(seams.ranking())
                .extracting(ranked -> ranked.seam().context())
                .isEqualTo(
                        session.verdict().scores().seams().stream()
                                .map(seam -> seam.context())
                                .toList());
        assertThat(seams.ranking()).extracting(SeamsViewModel.Ranked::rank).containsExactly(1, 2);
    }

    @Test
    void the_first_is_explained_until_another_is_chosen() {
        assertThat(seams.detailProperty().get().orElseThrow().name())
                .isEqualTo(seams.ranking().getFirst().name());

        seams.choose(seams.ranking().getLast());

        assertThat(seams.detailProperty().get().orElseThrow().name())
                .isEqualTo(seams.ranking().getLast().name());
        assertThat(session.selection()).isInstanceOf(Focus.OneContext.class);
    }

    @Test
    void a_term_leads_to_file_and_line() {
        session.selectionProperty().set(new Focus.OneContext(Shop.SALES));
        Bar keys = bar(seams.detailProperty().get().orElseThrow().risk(), RiskFactor.KEYS_CUT);

        seams.choose(keys);

        SeamsViewModel.Cause cause = seams.causeProperty().get().orElseThrow();
        assertThat(cause.proofs())
                .extracting(proof -> proof.at().toString())
                .containsExactly("schema.sql:9");
    }

    @Test
    void what_was_not_analysed_is_a_word_and_never_a_number() {
        List<Bar> bars = seams.detailProperty().get().orElseThrow().risk();

        Bar history = bar(bars, RiskFactor.CHANGED_TOGETHER);

        assertThat(history.isAnalysed()).isFalse();
        assertThat(history.shown()).isEqualTo("not analysed");
    }

    @Test
    void risk_adds_and_coupling_takes_away() {
        session.selectionProperty().set(new Focus.OneContext(Shop.SALES));
        SeamsViewModel.Detail detail = seams.detailProperty().get().orElseThrow();

        assertThat(bar(detail.risk(), RiskFactor.KEYS_CUT).shown()).startsWith("+");
        assertThat(bar(detail.ties(), ReferenceKind.FOREIGN_KEY).shown()).startsWith("−");
    }

    @Test
    void a_gesture_ranks_anew() {
        session.draw(new Edit.Dissolve(Shop.STOCK));

        assertThat(seams.ranking())
                .extracting(SeamsViewModel.Ranked::name)
                .containsExactly("Sales");
    }

    private static Bar bar(List<Bar> bars, Enum<?> factor) {
        return bars.stream().filter(bar -> bar.factor() == factor).findFirst().orElseThrow();
    }
}
