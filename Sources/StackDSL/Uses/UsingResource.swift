// SPDX-License-Identifier: Apache-2.0

/// A type whose resources run or act with a role, and so can use things. Generated types conform.
public protocol UsingResource: Resource {
    /// Where it says its role, and what it is told.
    static var user: ResourceUser { get }
}

/// Where a resource of a type says with which role it runs, and what it is told. Generated types say it.
public struct ResourceUser: Sendable, Hashable {
    /// The property that names the role; nil for a role itself.
    public let role: String?
    /// The property that names the role of what starts it.
    public let startRole: String?
    /// The property that is a map of names and values.
    public let variables: String?
    /// The property that lists containers with environments of their own.
    public let containers: String?
    /// The property that lists its security groups.
    public let groups: String?
    /// Whether things can name it in their own properties.
    public let isCalled: Bool

    /// For generated types: see the properties for what each argument is.
    public init(
        role: String?, startRole: String? = nil, variables: String? = nil, containers: String? = nil,
        groups: String? = nil, isCalled: Bool = false
    ) {
        self.role = role
        self.startRole = startRole
        self.variables = variables
        self.containers = containers
        self.groups = groups
        self.isCalled = isCalled
    }
}
