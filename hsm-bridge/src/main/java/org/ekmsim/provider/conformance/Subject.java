package org.ekmsim.provider.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.ekmsim.provider.AlgorithmInfo;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpId;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.ProviderInfo;
import org.ekmsim.provider.ProviderInfo.ProviderProperties;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;

/** A provider loaded for one rule, and the calls that most rules begin with; each of them demands the answer the contract gives. */
final class Subject {

    /** An enumeration longer than this is taken for an endless one. */
    private static final int MOST = 10_000;

    private final EkmProviderLibrary library;
    private final Supplier<EkmProvider> loading;
    private final ConformanceSetup setup;
    private final AtomicInteger keysMade;
    private final EkmProvider provider;

    Subject(EkmProviderLibrary library, Supplier<EkmProvider> loading, ConformanceSetup setup, AtomicInteger keysMade) {
        this.library = library;
        this.loading = loading;
        this.setup = setup;
        this.keysMade = keysMade;
        this.provider = loading.get();
        Violation.unlessCode(ReturnCode.SUCCESS, provider.initializeProvider(), "SqlCryptInitializeProvider");
    }

    EkmProviderLibrary library() {
        return library;
    }

    EkmProvider provider() {
        return provider;
    }

    ConformanceSetup setup() {
        return setup;
    }

    /** The same library, loaded into a new process. */
    Subject again() {
        return new Subject(library, loading, setup, keysMade);
    }

    /** A name no key has. */
    String unusedName() {
        return "conformance" + keysMade.incrementAndGet();
    }

    ProviderInfo info() {
        ProviderInfo probe = ProviderInfo.probe();
        Violation.unlessCode(
                ReturnCode.INSUFFICIENT_BUFFER,
                provider.getProviderInfo(probe),
                "the probe of SqlCryptGetProviderInfo");
        ProviderInfo info = ProviderInfo.buffer(probe.name().count());
        Violation.unlessCode(ReturnCode.SUCCESS, provider.getProviderInfo(info), "SqlCryptGetProviderInfo");
        return info;
    }

    ProviderProperties properties() {
        return info().properties();
    }

    List<AlgorithmInfo> algorithms() {
        List<AlgorithmInfo> algorithms = new ArrayList<>();
        CpId id = CpId.start();
        int last = 0;
        int code = provider.getNextAlgorithmId(id);
        while (code == ReturnCode.SUCCESS) {
            Violation.unless(id.value() > last, "algorithm id " + id.value() + " follows " + last);
            Violation.unless(algorithms.size() < MOST, "the enumeration of algorithms does not end");
            last = id.value();
            algorithms.add(algorithm(last));
            code = provider.getNextAlgorithmId(id);
        }
        Violation.unlessCode(ReturnCode.NOT_FOUND, code, "SqlCryptGetNextAlgorithmId at the end");
        return algorithms;
    }

    AlgorithmInfo algorithm(int id) {
        AlgorithmInfo probe = AlgorithmInfo.probe();
        Violation.unlessCode(
                ReturnCode.INSUFFICIENT_BUFFER,
                provider.getAlgorithmInfo(id, probe),
                "the probe of SqlCryptGetAlgorithmInfo");
        AlgorithmInfo info = AlgorithmInfo.buffer(probe.tag().count());
        Violation.unlessCode(ReturnCode.SUCCESS, provider.getAlgorithmInfo(id, info), "SqlCryptGetAlgorithmInfo");
        return info;
    }

    SessionHandle session() {
        SessionHandle session = SessionHandle.empty();
        Violation.unlessCode(
                ReturnCode.SUCCESS, provider.openSession(setup.credential(), session), "SqlCryptOpenSession");
        Violation.unless(session.value() != 0, "SqlCryptOpenSession leaves the session's slot empty");
        return session;
    }

    /** Calls with a probe first; the answer proper must fit what the probe announced. */
    static byte[] bytes(String call, BufferCall entryPoint) {
        CpData probe = CpData.probe();
        Violation.unlessCode(ReturnCode.INSUFFICIENT_BUFFER, entryPoint.answer(probe), "the probe of " + call);
        int announced = probe.count();
        CpData buffer = CpData.buffer(announced);
        Violation.unlessCode(ReturnCode.SUCCESS, entryPoint.answer(buffer), call);
        Violation.unless(
                buffer.count() <= announced,
                call + " announces " + announced + " bytes and then says it wrote " + buffer.count());
        return buffer.bytes();
    }

    /** An entry point with one output. */
    @FunctionalInterface
    interface BufferCall {
        int answer(CpData output);
    }
}
