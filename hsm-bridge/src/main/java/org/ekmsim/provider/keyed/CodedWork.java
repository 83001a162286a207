package org.ekmsim.provider.keyed;

/** Work of an entry point that ends in a code, by itself or by a failure. */
@FunctionalInterface
interface CodedWork {

    int code() throws ProviderFailure;

    static int run(CodedWork work) {
        try {
            return work.code();
        } catch (ProviderFailure failure) {
            return failure.code();
        }
    }
}
