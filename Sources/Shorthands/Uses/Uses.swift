// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel

extension UsingResource {
    /// Says what it uses, and gets what that takes: `worker.uses(table, .write, as: "TABLE")`.
    ///
    /// Gives the resource back, with what it needs beside it wherever a body mentions it:
    ///
    /// - the least statements, in an `AWS::IAM::Policy` of the role that it runs with, named as it is with `Uses` behind;
    ///   it waits for the policy. Further uses join the same policy. A role gets the statements among its own policies.
    ///   What a function does to a bucket or a user pool stands in a policy of its own, `Uses` and the thing's name, for
    ///   which it does not wait where the thing waits for the function. What ECS does before a task runs, as pulling its image, is the execution
    ///   role's, in `StartUses`.
    /// - what they take of the key that encrypts the thing, by way of its service alone.
    /// - the variable, if one is asked for: the thing's name, URL, address or ARN, whichever its API wants. A secret goes
    ///   into a container as its value, `Secrets`, which the execution role reads.
    /// - for what is reached over the network, an `AWS::EC2::SecurityGroupIngress` of the thing's group for the group of
    ///   what uses it, and an `AWS::EC2::SecurityGroupEgress` where that is known to let out only what it lists.
    ///
    /// - Parameters:
    ///   - thing: a resource, or a reference to one that another stack makes or that exists.
    ///   - use: what the thing's type can be used for, which the compiler knows.
    ///   - more: further uses of the thing.
    ///   - variable: the name of a variable; for a state machine, of a substitution in its definition.
    ///   - key: the key that encrypts the thing, where the thing does not say it: one that exists, or of another stack.
    public func uses<Thing: Usable>(
        _ thing: Thing, _ use: Thing.Kind.Use, _ more: Thing.Kind.Use..., as variable: String? = nil,
        encryptedBy key: Reference<KMS.Key>? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        uses(
            UseRequest(
                thing, [use] + more, variable: variable, key: key,
                at: SourceLocation(file: file, line: line, column: column)))
    }

    /// The same for what its name begins with: `.uses(bucket, .readWrite, prefix: "in/")`.
    public func uses<Thing: Usable>(
        _ thing: Thing, _ use: Thing.Kind.Use, _ more: Thing.Kind.Use..., prefix: Value<String>,
        as variable: String? = nil, encryptedBy key: Reference<KMS.Key>? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self where Thing.Kind.Use: PrefixedUse {
        uses(
            UseRequest(
                thing, [use] + more, variable: variable, key: key, prefix: prefix,
                at: SourceLocation(file: file, line: line, column: column)))
    }

    /// The same for what is reached over the network from a group that it does not say itself, as that of a service:
    /// `task.uses(database, .connect, from: tasks)`.
    ///
    /// - Parameters:
    ///   - thing: a resource, or a reference to one that another stack makes or that exists.
    ///   - use: what the thing's type can be used for.
    ///   - more: further uses of the thing.
    ///   - source: the group of what connects. Given as a resource, it gets an egress rule where it has such rules.
    ///   - port: the thing's port, where that does not say it.
    ///   - variable: the name of a variable.
    public func uses<Thing: Usable>(
        _ thing: Thing, _ use: Thing.Kind.Use, _ more: Thing.Kind.Use..., from source: some TrafficGroup,
        port: Value<Int>? = nil, as variable: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self where Thing.Kind.Use: NetworkUse {
        uses(
            UseRequest(
                thing, [use] + more, variable: variable, source: source.trafficEnd, port: port,
                at: SourceLocation(file: file, line: line, column: column)))
    }

    /// The same for a thing that does not say its group, as a file system, whose mount targets have it.
    public func uses<Thing: Usable>(
        _ thing: Thing, _ use: Thing.Kind.Use, _ more: Thing.Kind.Use..., to target: some TrafficGroup,
        port: Value<Int>? = nil, as variable: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self where Thing.Kind.Use: NetworkUse {
        uses(
            UseRequest(
                thing, [use] + more, variable: variable, target: target.trafficEnd, port: port,
                at: SourceLocation(file: file, line: line, column: column)))
    }

    /// The same between two groups.
    public func uses<Thing: Usable>(
        _ thing: Thing, _ use: Thing.Kind.Use, _ more: Thing.Kind.Use..., from source: some TrafficGroup,
        to target: some TrafficGroup, port: Value<Int>? = nil, as variable: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self where Thing.Kind.Use: NetworkUse {
        uses(
            UseRequest(
                thing, [use] + more, variable: variable, source: source.trafficEnd, target: target.trafficEnd,
                port: port, at: SourceLocation(file: file, line: line, column: column)))
    }

    func uses(_ request: UseRequest) -> Self {
        with { resource in
            var application = UseApplication(request, by: Self.user, resource)
            resource = application.applied()
        }
    }
}

extension ECS.TaskDefinition {
    /// The same for one of several containers, or for a part of a secret: `task.uses(secret, .read, as: "PASSWORD",
    /// jsonKey: "password")`.
    ///
    /// - Parameters:
    ///   - thing: a resource, or a reference to one that another stack makes or that exists.
    ///   - use: what the thing's type can be used for.
    ///   - more: further uses of the thing.
    ///   - variable: the name of the variable.
    ///   - container: the name of the container that gets the variable; the only one, unless it is given.
    ///   - jsonKey: the key whose value is wanted, of a secret that is JSON.
    ///   - key: the key that encrypts the thing, where the thing does not say it.
    public func uses<Thing: Usable>(
        _ thing: Thing, _ use: Thing.Kind.Use, _ more: Thing.Kind.Use..., as variable: String,
        in container: String? = nil, jsonKey: String? = nil, encryptedBy key: Reference<KMS.Key>? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        uses(
            UseRequest(
                thing, [use] + more, variable: variable, container: container, jsonKey: jsonKey, key: key,
                at: SourceLocation(file: file, line: line, column: column)))
    }
}
