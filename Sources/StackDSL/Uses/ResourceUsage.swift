// SPDX-License-Identifier: Apache-2.0

/// How the things of a type are named and reached by what uses them. Generated types say it.
public struct ResourceUsage: Sendable, Hashable {
    /// An attribute, `Ref`, or a text with `{id}` for what `Ref` returns.
    public let arn: String
    /// The ARN of a thing that is known by what `Ref` would return; nil where that does not say it.
    public let idARN: String?
    /// The attribute that is the last part of the ARN, and its number among the parts between colons: `Name:6`.
    public let name: String?
    /// What a variable is given: an attribute, or `Ref`.
    public let value: String
    /// Whether the service's API takes the ARN in the place of the name.
    public let takesARN: Bool
    /// The property that names the key of KMS which encrypts a thing.
    public let key: String?
    /// The service that uses the key for the caller.
    public let keyService: String?
    /// The services whose endpoints a VPC needs.
    public let endpoints: [String]
    /// Where the port is found, the first that is there: a number, a property, `PROPERTY:START=NUMBER`, `@ATTRIBUTE`.
    public let ports: [String]
    /// The property that lists its security groups.
    public let groups: String?
    /// Whether its own properties can name the function that uses it.
    public let isCalling: Bool
    /// The action by which ECS reads it for a container.
    public let injection: String?

    /// For generated types: see the properties for what each argument is.
    public init(
        arn: String, idARN: String? = nil, name: String? = nil, value: String = "Ref", takesARN: Bool = false,
        key: String? = nil, keyService: String? = nil, endpoints: [String] = [], ports: [String] = [],
        groups: String? = nil, isCalling: Bool = false, injection: String? = nil
    ) {
        self.arn = arn
        self.idARN = idARN
        self.name = name
        self.value = value
        self.takesARN = takesARN
        self.key = key
        self.keyService = keyService
        self.endpoints = endpoints
        self.ports = ports
        self.groups = groups
        self.isCalling = isCalling
        self.injection = injection
    }
}
