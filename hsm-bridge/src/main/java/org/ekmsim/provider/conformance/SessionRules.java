package org.ekmsim.provider.conformance;

import java.util.List;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.CpId;
import org.ekmsim.provider.CpString;
import org.ekmsim.provider.KeyBlobType;
import org.ekmsim.provider.KeyInfo;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.provider.SessionHandle;

/** Rules about sessions. */
final class SessionRules {

    static final List<Rule> ALL = List.of(
            new Rule("A session opens with the credential", Subject::session),
            new Rule("A credential that is not accepted opens no session", SessionRules::refused),
            new Rule("One user can have several sessions", SessionRules::several),
            new Rule("A closed session does no more work", SessionRules::closed),
            new Rule("Closing a session twice does no harm", SessionRules::closedTwice),
            new Rule("An empty session handle is refused", SessionRules::empty),
            new Rule("Keys cannot be imported", SessionRules::noImport));

    private SessionRules() {}

    private static void refused(Subject subject) {
        ProviderCredential refused = subject.setup().refused();
        if (refused == null) {
            throw new NotApplicable("no such credential is known");
        }
        SessionHandle session = SessionHandle.empty();
        Violation.unlessRefused(subject.provider().openSession(refused, session), "SqlCryptOpenSession");
        Violation.unless(session.value() == 0, "the slot holds a session all the same");
    }

    private static void several(Subject subject) {
        SessionHandle first = subject.session();
        SessionHandle second = subject.session();
        Violation.unless(first.value() != second.value(), "two sessions have the same handle");
        Violation.unlessCode(ReturnCode.SUCCESS, subject.provider().closeSession(first, false), "SqlCryptCloseSession");
        Violation.unlessCode(ReturnCode.NOT_FOUND, endOfKeys(subject, second), "the enumeration in the other session");
    }

    /** Goes through all keys and answers the code that ended it. */
    private static int endOfKeys(Subject subject, SessionHandle session) {
        CpId id = CpId.start();
        int code = subject.provider().getNextKeyId(session, id);
        while (code == ReturnCode.SUCCESS) {
            int before = id.value();
            code = subject.provider().getNextKeyId(session, id);
            Violation.unless(code != ReturnCode.SUCCESS || id.value() > before, "key ids do not ascend");
        }
        return code;
    }

    private static void closed(Subject subject) {
        SessionHandle session = subject.session();
        subject.provider().closeSession(session, false);
        String name = subject.setup().existingKey() == null
                ? subject.unusedName()
                : subject.setup().existingKey();
        Violation.unlessRefused(
                subject.provider().getKeyInfoByName(session, CpString.of(String.valueOf(name)), KeyInfo.probe()),
                "SqlCryptGetKeyInfoByName in a closed session");
    }

    private static void closedTwice(Subject subject) {
        SessionHandle session = subject.session();
        subject.provider().closeSession(session, false);
        Violation.unlessCode(
                ReturnCode.SUCCESS, subject.provider().closeSession(session, true), "the second SqlCryptCloseSession");
    }

    private static void empty(Subject subject) {
        Violation.unlessRefused(
                subject.provider().getKeyInfoByName(SessionHandle.empty(), CpString.of("key"), KeyInfo.probe()),
                "SqlCryptGetKeyInfoByName without a session");
    }

    private static void noImport(Subject subject) {
        SessionHandle session = subject.session();
        Violation.unlessRefused(
                subject.provider()
                        .importKey(
                                session,
                                CpString.of(subject.unusedName()),
                                null,
                                KeyBlobType.SIMPLE,
                                0,
                                CpData.of(new byte[] {1})),
                "SqlCryptImportKey");
    }
}
