// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A program that calls the URL as a client would, from outside of the network, and rings when it is not answered.
public struct CanarySettings: Sendable, Located {
    /// Behind the URL, as `/health`.
    public var path: String
    /// The status that is right. Nil is what the entry point answers to somebody without a token or a key: 200 where it is
    /// open, else 401 or 403, which shows that name, entry point and authoriser are well, and the door is shut.
    public var status: Int?
    /// How often, in minutes: each run costs.
    public var minutes: Int
    /// The version of the program's environment, which AWS replaces a few times a year.
    public var runtime: String
    /// Where it is written.
    public let location: Location

    public init(
        path: String = "/", status: Int? = nil, every minutes: Int = 5, runtime: String = "syn-nodejs-puppeteer-15.0",
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.path = path
        self.status = status
        self.minutes = minutes
        self.runtime = runtime
        location = Location(file: file, line: line, column: column)
    }
}

extension Architecture {
    /// What somebody who shows neither a token nor a key is answered.
    var statusForStrangers: Int {
        switch self {
        case .restAPI(let settings):
            switch settings.authorization {
            case .none: settings.usagePlan == nil ? 200 : 403
            case .iam: 403
            default: 401
            }
        case .httpAPI(let settings):
            switch settings.authorization {
            case .none: 200
            case .iam: 403
            default: 401
            }
        case .publicLoadBalancer: 200
        }
    }
}
