package org.ekmsim.hsm;

import org.ekmsim.surroundings.VirtualClock;
import org.ekmsim.token.Token;
import org.ekmsim.token.Tokens;

/** Tokens inside modules: every operation meets the condition of the module with the token's label first. */
public final class ConditionedTokens implements Tokens {

    private final Tokens tokens;
    private final Hsms hsms;
    private final VirtualClock clock;

    /**
     * Puts a world's conditions before tokens.
     *
     * @param tokens the tokens; closed by whoever opened them, or with this
     */
    public ConditionedTokens(Tokens tokens, Hsms hsms, VirtualClock clock) {
        this.tokens = tokens;
        this.hsms = hsms;
        this.clock = clock;
    }

    @Override
    public Token open(String label) {
        return new ConditionedToken(tokens.open(label), () -> hsms.state().find(label), clock);
    }

    @Override
    public String describe() {
        return tokens.describe();
    }

    @Override
    public void close() {
        tokens.close();
    }
}
