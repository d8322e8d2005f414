// SPDX-License-Identifier: Apache-2.0

/// What builds images on this machine: docker, finch or podman, which take the same words.
struct ContainerTool {
    static let names = ["docker", "finch", "podman"]

    let path: String

    /// - Parameter chosen: one of the names; the first that there is, where none is chosen.
    init(_ chosen: String?, _ process: ProcessContext) throws(CommandFailure) {
        for name in chosen.map({ [$0] }) ?? Self.names {
            guard let found = process.program(name) else { continue }
            path = found
            return
        }
        throw CommandFailure(
            chosen.map { "there is no \($0) on PATH" }
                ?? "there is none of \(Self.names.joined(separator: ", ")) on PATH; install one, or push from a machine that has it"
        )
    }
}
