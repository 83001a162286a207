package org.ekmsim.engine.session;

import java.util.List;

/** The scalar functions of one noun. */
@FunctionalInterface
public interface SystemFunctionGroup {

    List<SystemFunction> functions();
}
