package org.ekmsim.provider;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.ekmsim.surroundings.Fault;
import org.ekmsim.surroundings.ProviderCall;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.surroundings.SurroundingsState;
import org.jspecify.annotations.Nullable;

/**
 * A loaded provider as one caller sees it: every call is recorded, with the token that did the work, and meets the
 * faults waiting for it. Waits of a fault end when the caller is cancelled.
 */
public final class RecordedEkmProvider implements EkmProvider {

    private final EkmProvider provider;
    private final String fileName;
    private final String instance;
    private final Surroundings surroundings;
    private final ProviderCaller caller;

    /**
     * Wraps a provider for one caller.
     *
     * @param provider the provider all callers share
     * @param fileName file name of its library
     * @param host the process it is loaded into
     */
    public RecordedEkmProvider(EkmProvider provider, String fileName, ProviderHost host, ProviderCaller caller) {
        this.provider = provider;
        this.fileName = fileName;
        this.instance = host.instance();
        this.surroundings = host.surroundings();
        this.caller = caller;
    }

    @Override
    public int initializeProvider() {
        return record(EntryPoint.INITIALIZE_PROVIDER, null, null, provider::initializeProvider);
    }

    @Override
    public int freeProvider() {
        return record(EntryPoint.FREE_PROVIDER, null, null, provider::freeProvider);
    }

    @Override
    public int openSession(@Nullable ProviderCredential credential, SessionHandle session) {
        return record(EntryPoint.OPEN_SESSION, null, session, () -> provider.openSession(credential, session));
    }

    @Override
    public int closeSession(SessionHandle session, boolean abort) {
        return record(EntryPoint.CLOSE_SESSION, null, session, () -> provider.closeSession(session, abort));
    }

    @Override
    public int getProviderInfo(ProviderInfo info) {
        return record(EntryPoint.GET_PROVIDER_INFO, null, null, () -> provider.getProviderInfo(info));
    }

    @Override
    public int getNextAlgorithmId(CpId algorithmId) {
        return record(EntryPoint.GET_NEXT_ALGORITHM_ID, null, null, () -> provider.getNextAlgorithmId(algorithmId));
    }

    @Override
    public int getAlgorithmInfo(int algorithmId, AlgorithmInfo info) {
        return record(EntryPoint.GET_ALGORITHM_INFO, null, null, () -> provider.getAlgorithmInfo(algorithmId, info));
    }

    @Override
    public int createKey(SessionHandle session, CpString name, int algorithmId, int keyFlags, CpData thumbprint) {
        return record(
                EntryPoint.CREATE_KEY,
                name.text(),
                session,
                () -> provider.createKey(session, name, algorithmId, keyFlags, thumbprint));
    }

    @Override
    public int dropKey(SessionHandle session, CpData thumbprint) {
        return record(EntryPoint.DROP_KEY, thumbprint.hex(), session, () -> provider.dropKey(session, thumbprint));
    }

    @Override
    public int getNextKeyId(SessionHandle session, CpId keyId) {
        return record(EntryPoint.GET_NEXT_KEY_ID, null, session, () -> provider.getNextKeyId(session, keyId));
    }

    @Override
    public int getKeyInfoByKeyId(SessionHandle session, int keyId, KeyInfo info) {
        return record(
                EntryPoint.GET_KEY_INFO_BY_KEY_ID,
                null,
                session,
                () -> provider.getKeyInfoByKeyId(session, keyId, info));
    }

    @Override
    public int getKeyInfoByThumb(SessionHandle session, CpData thumbprint, KeyInfo info) {
        return record(
                EntryPoint.GET_KEY_INFO_BY_THUMB,
                thumbprint.hex(),
                session,
                () -> provider.getKeyInfoByThumb(session, thumbprint, info));
    }

    @Override
    public int getKeyInfoByName(SessionHandle session, CpString name, KeyInfo info) {
        return record(
                EntryPoint.GET_KEY_INFO_BY_NAME,
                name.text(),
                session,
                () -> provider.getKeyInfoByName(session, name, info));
    }

    @Override
    public int exportKey(
            SessionHandle session, CpData thumbprint, @Nullable CpData encryptorThumbprint, int blobType, CpData blob) {
        return record(
                EntryPoint.EXPORT_KEY,
                thumbprint.hex(),
                session,
                () -> provider.exportKey(session, thumbprint, encryptorThumbprint, blobType, blob));
    }

    @Override
    public int importKey(
            SessionHandle session,
            CpString name,
            @Nullable CpData decryptorThumbprint,
            int blobType,
            int keyFlags,
            CpData blob) {
        return record(
                EntryPoint.IMPORT_KEY,
                name.text(),
                session,
                () -> provider.importKey(session, name, decryptorThumbprint, blobType, keyFlags, blob));
    }

    @Override
    public int encrypt(
            SessionHandle session,
            CpData thumbprint,
            boolean last,
            List<EncryptionParameter> parameters,
            CpData plaintext,
            CpData ciphertext) {
        return record(
                EntryPoint.ENCRYPT,
                thumbprint.hex(),
                session,
                () -> provider.encrypt(session, thumbprint, last, parameters, plaintext, ciphertext));
    }

    @Override
    public int decrypt(
            SessionHandle session,
            CpData thumbprint,
            boolean last,
            List<EncryptionParameter> parameters,
            CpData ciphertext,
            CpData plaintext) {
        return record(
                EntryPoint.DECRYPT,
                thumbprint.hex(),
                session,
                () -> provider.decrypt(session, thumbprint, last, parameters, ciphertext, plaintext));
    }

    private int record(EntryPoint entryPoint, @Nullable String key, @Nullable SessionHandle session, IntSupplier call) {
        Instant began = surroundings.clock().now();
        long sequence = begin();
        Integer code = null;
        if (session != null) {
            session.interruptibleBy(caller.cancellation());
        }
        try {
            code = meetFault(entryPoint, key).orElseGet(call::getAsInt);
            return code;
        } finally {
            // In a finally block, so that a crash and a cancelled hang are on record too, without a code.
            String token = session == null ? null : session.takeToken().orElse(null);
            ProviderCall done = new ProviderCall(
                    began, instance, caller.sessionId(), fileName, entryPoint.exportedName(), key, code, token);
            surroundings.change(state -> state.withProviderCall(sequence, done));
        }
    }

    /** The call's number on the timeline. */
    private long begin() {
        AtomicLong sequence = new AtomicLong();
        surroundings.change(state -> {
            SurroundingsState begun = state.withCallBegun();
            sequence.set(begun.timeline().last());
            return begun;
        });
        return sequence.get();
    }

    private Optional<Integer> meetFault(EntryPoint entryPoint, @Nullable String key) {
        AtomicReference<@Nullable Fault> met = new AtomicReference<>();
        if (!surroundings.state().faults().waiting().isEmpty()) {
            surroundings.change(state -> {
                Fault fault = state.faults()
                        .meeting(entryPoint.exportedName(), key, fileName)
                        .orElse(null);
                met.set(fault);
                return fault == null ? state : state.withFaults(state.faults().met(fault));
            });
        }
        Fault fault = met.get();
        if (fault == null) {
            return Optional.empty();
        }
        switch (fault.kind()) {
            case HANG -> surroundings.clock().awaitForever(hung(entryPoint), caller.cancellation());
            case LATENCY -> surroundings.clock().await(fault.duration(), caller.cancellation());
            case FAIL -> {
                return Optional.of(fault.code());
            }
        }
        return Optional.empty();
    }

    private String hung(EntryPoint entryPoint) {
        return entryPoint.exportedName() + " of " + fileName + " in session " + caller.sessionId();
    }
}
