// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension Invocation {
    /// The file that an option names for what a command makes; nil where it names none.
    func outputPath(_ option: Option) throws(UsageError) -> String? {
        let path = arguments.value(option)
        guard path != "" else { throw UsageError("\(option.name) is empty; name a file") }
        return path
    }

    /// Writes what a command makes to the file that somebody named, or to standard output.
    func write(_ text: String, to path: String?) throws(Files.Failure) {
        guard let path, path != "-" else { return console.write(text) }
        try Files.write(Array(text.utf8), leading: path)
        console.tell("wrote \(path)")
    }
}

extension Files {
    /// Writes to where a path leads: a file is replaced as a whole; what is none, as `/dev/null` or a pipe, takes the content and
    /// stays what it is.
    fileprivate static func write(_ content: [UInt8], leading path: String) throws(Failure) {
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
