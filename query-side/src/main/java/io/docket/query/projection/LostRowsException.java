package io.docket.query.projection;

/**
 * What a read model had written last is not in the database, which broke off before it was on the disk. The processor
 * has to read its token again, and goes on from there.
 */
final class LostRowsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostRowsException(String readModel, long position) {
        super("%s is not at %d, as the database broke off meanwhile; it begins again from where it is"
                .formatted(readModel, position));
    }
}
