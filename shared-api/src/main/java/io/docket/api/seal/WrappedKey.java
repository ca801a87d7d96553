package io.docket.api.seal;

/**
 * A person's key as it is stored.
 *
 * @param master number of the master key that wraps it
 * @param box 12 bytes of nonce, the ciphertext of AES-256-GCM, 16 bytes of its tag
 */
public record WrappedKey(int master, byte[] box) {}
