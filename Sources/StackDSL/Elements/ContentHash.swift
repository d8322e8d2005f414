// SPDX-License-Identifier: Apache-2.0

/// A short text that changes when resources change: for the logical ID of a thing that is a snapshot of others.
///
///     ApiGateway.Deployment("Deployment\(ContentHash(of: methods))", restApiId: api.ref)
public struct ContentHash: Sendable, Hashable, CustomStringConvertible {
    /// 16 hexadecimal digits, the same on every machine.
    public let description: String

    /// - Parameter resources: what the snapshot holds, in a fixed order.
    public init(of resources: [any Resource]) {
        self.init(of: resources.flatMap(\.elements).map { "\($0.key)\($0.node)" })
    }

    /// - Parameter text: what the snapshot holds that no resource shows: a parameter's value.
    public init(of text: String) { self.init(of: [text]) }

    /// - Parameter texts: the same as if they were one.
    package init(of texts: [String]) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325  // FNV-1a: the same on every machine, unlike Swift's Hasher
        for text in texts {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        }
        let digits = String(hash, radix: 16, uppercase: true)
        description = String(repeating: "0", count: 16 - digits.count) + digits
    }
}
