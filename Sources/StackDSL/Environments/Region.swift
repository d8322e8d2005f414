// SPDX-License-Identifier: Apache-2.0

/// A region of AWS by its code. A literal names one that is not listed here.
///
/// See <https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html>.
public struct Region: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The code, as `eu-west-1`.
    public let code: String

    public init(_ code: String) { self.code = code }

    public init(stringLiteral value: String) { self.init(value) }

    public var description: String { code }

    public static let afSouth1: Region = "af-south-1"
    public static let apEast1: Region = "ap-east-1"
    public static let apNortheast1: Region = "ap-northeast-1"
    public static let apNortheast2: Region = "ap-northeast-2"
    public static let apNortheast3: Region = "ap-northeast-3"
    public static let apSouth1: Region = "ap-south-1"
    public static let apSouth2: Region = "ap-south-2"
    public static let apSoutheast1: Region = "ap-southeast-1"
    public static let apSoutheast2: Region = "ap-southeast-2"
    public static let apSoutheast3: Region = "ap-southeast-3"
    public static let apSoutheast4: Region = "ap-southeast-4"
    public static let caCentral1: Region = "ca-central-1"
    public static let caWest1: Region = "ca-west-1"
    public static let euCentral1: Region = "eu-central-1"
    public static let euCentral2: Region = "eu-central-2"
    public static let euNorth1: Region = "eu-north-1"
    public static let euSouth1: Region = "eu-south-1"
    public static let euSouth2: Region = "eu-south-2"
    public static let euWest1: Region = "eu-west-1"
    public static let euWest2: Region = "eu-west-2"
    public static let euWest3: Region = "eu-west-3"
    public static let ilCentral1: Region = "il-central-1"
    public static let meCentral1: Region = "me-central-1"
    public static let meSouth1: Region = "me-south-1"
    public static let saEast1: Region = "sa-east-1"
    public static let usEast1: Region = "us-east-1"
    public static let usEast2: Region = "us-east-2"
    public static let usWest1: Region = "us-west-1"
    public static let usWest2: Region = "us-west-2"
}
