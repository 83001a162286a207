package org.ekmsim.token;

import java.security.AuthProvider;

/**
 * Java's PKCS#11 provider for one slot, with the label that its new private keys bear until they are named. Nobody else draws
 * the same label, so a new key is told apart from every other key in the token, also from one with the same content.
 */
record MarkedProvider(AuthProvider provider, String mark) {}
