// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The file that gives a stack's parameters their values.
enum ParametersFile {
    /// The forms that the aws CLI knows.
    enum Format: String, CaseIterable, Sendable {
        /// `["Key=Value"]`, for `aws cloudformation deploy --parameter-overrides`.
        case deploy
        /// `[{"ParameterKey": …, "ParameterValue": …}]`, for `create-stack`, `update-stack` and `create-change-set`.
        case createStack = "create-stack"
    }

    static func text(_ values: [ParameterValue], _ format: Format) -> String {
        JSONWriter.write(
            .array(
                values.map { value in
                    switch format {
                    case .deploy: .string("\(value.name)=\(value.value)")
                    case .createStack:
                        .object(["ParameterKey": .string(value.name), "ParameterValue": .string(value.value)])
                    }
                }))
    }
}
