package org.ekmsim.provider.akv;

/**
 * A number that some generations of the connector answer ("SQL Server Connector maintenance and troubleshooting").
 *
 * @param generations which generations
 * @param code the number
 * @param symbol its documented symbol; 1.0.0.x has numbers without one
 * @param reachable whether something that can happen in a world makes the connector answer it
 * @param about what makes the connector answer it, or why nothing does
 */
public record ConnectorCode(Generations generations, int code, String symbol, boolean reachable, String about) {

    /** Generations that share meanings of numbers. */
    public enum Generations {
        /** Every generation. */
        ALL("all"),
        /** 1.0.0.x. */
        V1_0_0("1.0.0.x"),
        /** Every generation after 1.0.0.x. */
        FROM_1_0_1("from 1.0.1.0"),
        /** From 1.0.1.0 to 1.0.4.0. */
        UP_TO_1_0_4("up to 1.0.4.0"),
        /** All that call themselves 1.0.5.0. */
        FROM_1_0_5("from 1.0.5.0");

        private final String text;

        Generations(String text) {
            this.text = text;
        }

        /** Its name in lists. */
        public String text() {
            return text;
        }

        static Generations of(String text) {
            for (Generations generations : values()) {
                if (generations.text.equals(text)) {
                    return generations;
                }
            }
            throw new IllegalArgumentException("There are no generations called " + text + ".");
        }
    }
}
