// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// Everything that `synth` knows by name.
public let environments: [Environment] = [
    .example, .env1, .env2, .httpAPI, .httpAPIStandby, .nat, .publicLoadBalancer, .edge, .delivery,
]

/// What `synth cost --compare` puts beside an environment.
public func alternatives(_ environment: Environment) -> [Environment] { Alternatives.of(environment) }
