package dev.seamwright.engine.proposal;

/// How finely a monolith is cut.
public sealed interface Granularity {

    /// How finely without naming a number.
    enum Grain implements Granularity {
        /// About half as many contexts as [#MEDIUM]: a first talk about who does what.
        COARSE(0.5),
        /// As many as the evidence falls into at the resolution that came nearest to experts' cuts.
        MEDIUM(1),
        /// About twice as many contexts as [#MEDIUM]: services rather than areas.
        FINE(2);

        private final double share;

        Grain(double share) {
            this.share = share;
        }

        /// How many contexts are wanted for each one of the medium granularity.
        double share() {
            return share;
        }
    }

    /// So many contexts, the one of shared code not counted. There are fewer where the evidence
    /// falls into fewer parts, and never fewer than are pinned.
    ///
    /// @param contexts from 1 to [#MOST]
    record Count(int contexts) implements Granularity {

        /// Nobody can look at more.
        public static final int MOST = 200;

        public Count {
            if (contexts < 1 || contexts > MOST) {
                throw new IllegalArgumentException("so many contexts: " + contexts);
            }
        }
    }
}
