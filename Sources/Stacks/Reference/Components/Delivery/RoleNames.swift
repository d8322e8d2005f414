// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The names that CloudFormation gives to roles: the stack's, the logical ID and 13 characters of chance, with hyphens between.
/// IAM takes 64 characters. What is longer is cut, of the stack's part if not of both.
enum RoleNames {
    private static let (most, chance) = (64, 13)

    /// The first role whose name may be cut so far that it no longer begins with an environment's prefix, and how long that may be.
    static func cut(in environment: Environment) -> (role: String, room: Int)? {
        let longest = environment.logicalIDs(of: "AWS::IAM::Role").max { $0.count < $1.count }
        guard let longest else { return nil }
        let room = most - chance - 2 - longest.count
        return environment.stackNamePrefix.count > room ? (longest, max(room, 0)) : nil
    }
}
