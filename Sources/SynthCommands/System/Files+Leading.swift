// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension Files {
    /// Writes to where a path leads: a file is replaced as a whole; what is none, as `/dev/null` or a pipe, takes the content and
    /// stays what it is.
    static func write(_ content: [UInt8], leading path: String) throws(Failure) {
        guard let status = try status(of: path), !status.isFile, !status.isFolder else {
            let isLink = try self.status(of: path, followingLinks: false)?.isLink == true
            return try writeAtomically(content, to: isLink ? target(of: path) : path)
        }
        let file = uninterrupted { open(path, O_WRONLY | O_CLOEXEC) }
        guard file >= 0 else { throw Failure("write", path) }
        defer { close(file) }
        guard writeAll(content, to: file) else { throw Failure("write", path) }
    }

    private static func target(of link: String) -> String {
        guard let found = realpath(link, nil) else { return link }
        defer { free(found) }
        return String(cString: found)
    }
}
