// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A range of IPv4 addresses, as `10.0.0.0/16`.
public struct IPv4Block: Sendable, Hashable {
    /// The first address.
    public let address: UInt32
    /// How many bits all addresses share.
    public let prefixLength: Int

    /// All addresses: `0.0.0.0/0`.
    public static let everything = IPv4Block(address: 0, prefixLength: 0)

    /// - Parameters:
    ///   - address: any address of the range; the bits after the prefix are dropped.
    ///   - prefixLength: how many bits all addresses share, from 0 to 32.
    public init(address: UInt32, prefixLength: Int) {
        self.address = address & Self.mask(prefixLength)
        self.prefixLength = prefixLength
    }

    /// Nil when the text is not a range; a single address stands for itself.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let bytes = parts[0].split(separator: ".", omittingEmptySubsequences: false).compactMap { UInt8($0) }
        guard parts.count <= 2, bytes.count == 4, parts[0].utf8.filter({ $0 == 0x2E }).count == 3 else { return nil }
        let length = parts.count == 2 ? Int(parts[1]) : 32
        guard let length, (0...32).contains(length) else { return nil }
        self.init(address: bytes.reduce(0) { $0 << 8 | UInt32($1) }, prefixLength: length)
    }

    private static func mask(_ prefixLength: Int) -> UInt32 {
        prefixLength == 0 ? 0 : ~UInt32(0) << (32 - UInt32(prefixLength))
    }

    /// Whether all addresses of another range are in this one.
    public func contains(_ other: IPv4Block) -> Bool {
        other.prefixLength >= prefixLength && other.address & Self.mask(prefixLength) == address
    }

    /// Whether the two have an address in common.
    public func overlaps(_ other: IPv4Block) -> Bool { contains(other) || other.contains(self) }

    /// The first parts of the range, each with so many bits for hosts, as `Fn::Cidr` cuts it; nil when they do not fit.
    public func divided(into count: Quantity, hostBits: Quantity) -> [IPv4Block]? {
        guard let count = count.int(in: 1...256), let bits = hostBits.int(in: 0...(32 - prefixLength)),
            UInt64(count) << UInt64(bits) <= 1 << UInt64(32 - prefixLength)
        else { return nil }
        return (0..<count).map { IPv4Block(address: address + UInt32($0) << UInt32(bits), prefixLength: 32 - bits) }
    }

    /// Whether nobody but private networks has addresses of the range.
    public var isPrivate: Bool {
        ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"]
            .contains { IPv4Block($0)?.contains(self) ?? false }
    }
}

extension IPv4Block: CustomStringConvertible {
    /// As `10.0.0.0/16`.
    public var description: String {
        let shifts: [UInt32] = [24, 16, 8, 0]
        let bytes = shifts.map { String(address >> $0 & 0xFF) }
        return "\(bytes.joined(separator: "."))/\(prefixLength)"
    }
}
