// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

extension IAM.Role {
    /// A role that one service assumes, with what it may do:
    ///
    ///     IAM.Role("WorkerRole", assumedBy: "lambda.amazonaws.com", allowing: .allow("s3:GetObject", on: […]))
    ///
    /// Emits an `AWS::IAM::Role` whose trust policy names the service, and whose one inline policy, `permissions`,
    /// holds the statements; without statements there is none.
    ///
    /// - Parameters:
    ///   - logicalID: letters and digits, unique among the template's resources.
    ///   - service: as `lambda.amazonaws.com`.
    ///   - managedPolicies: policies of AWS by their names, as `service-role/AWSLambdaVPCAccessExecutionRole`.
    ///   - statements: what it may do besides the managed policies.
    public init(
        _ logicalID: String, assumedBy service: Value<String>, managedPolicies: [String] = [],
        allowing statements: PolicyStatement...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            logicalID, assumedBy: service, managedPolicies: managedPolicies, allowing: statements, file: file,
            line: line, column: column)
    }

    /// The same with statements that are a list already.
    public init(
        _ logicalID: String, assumedBy service: Value<String>, managedPolicies: [String] = [],
        allowing statements: [PolicyStatement],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            logicalID,
            assumeRolePolicyDocument: .policy(.allow("sts:AssumeRole", principal: .service(service))),
            managedPolicyArns: managedPolicies.isEmpty
                ? nil : managedPolicies.map { "arn:\(.partition):iam::aws:policy/\($0)" },
            policies: statements.isEmpty
                ? nil : [.init(policyDocument: .policy(statements), policyName: "permissions")],
            file: file, line: line, column: column)
    }
}
