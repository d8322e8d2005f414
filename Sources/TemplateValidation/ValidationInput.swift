// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// The input of a validation: a template, and the values that its parameters will have if they are known.
package struct ValidationInput: Sendable {
    package struct Parameters: Sendable {
        package let values: [ParameterValue]
        /// The environment that gives the values.
        package let environment: String?

        package init(values: [ParameterValue], environment: String? = nil) {
            self.values = values
            self.environment = environment
        }
    }

    package let template: Template
    /// Where findings about the template as a whole point.
    package let location: SourceLocation?
    package let parameters: Parameters?
    /// The region that the stack will be in, where it is known.
    package let region: String?
    /// The stack's name in CloudFormation, where it is known.
    package let stackName: String?
    /// Schemas that stand before those of the catalogue.
    package let schemas: KnownSchemas
    /// The rules that somebody chose besides ours, and what they see of the deployment.
    package let houseRules: [any HouseRule]
    package let deployment: Deployment

    package init(
        template: Template, location: SourceLocation? = nil, parameters: Parameters? = nil, region: String? = nil,
        stackName: String? = nil, schemas: KnownSchemas = KnownSchemas(), houseRules: [any HouseRule] = [],
        deployment: Deployment = Deployment()
    ) {
        self.template = template
        self.location = location
        self.parameters = parameters
        self.region = region
        self.stackName = stackName
        self.schemas = schemas
        self.houseRules = houseRules
        self.deployment = deployment
    }
}
