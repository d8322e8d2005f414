// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// The issuers of tokens that authorisers trust must say where their keys are: API Gateway asks when it makes the authoriser.
///
/// See <https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html>.
enum TokenIssuers: Prerequisite {
    static func findings(_ stack: SynthesizedStack, _ session: Session, isNew: Bool) throws -> [Finding] {
        let deployed = stack.template.deployed(
            parameters: stack.parameterValues, region: session.region.code, stackName: stack.stackName)
        let authorisers = deployed.resources.filter { $0.type.hasSuffix("::Authorizer") }
        return try authorisers.compactMap { authoriser in
            // What a stack makes itself, as a user pool, is known only then.
            guard let issuer = authoriser["JwtConfiguration"]["Issuer"].text, issuer.hasPrefix("https://") else {
                return nil
            }
            return try finding(issuer, authoriser.logicalID, session)
        }
    }

    private static func finding(_ issuer: String, _ authoriser: String, _ session: Session) throws -> Finding {
        let address = "\(issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer)/.well-known/openid-configuration"
        switch try WebDocument.get(address, session) {
        case .unknown(let reason):
            return .remark("whether the issuer of '\(authoriser)' answers at \(address) could not be asked: \(reason)")
        case .refused(let reason):
            return .problem(
                "the issuer of '\(authoriser)' gives no configuration at \(address) (\(reason)), and API Gateway makes no "
                    + "authoriser without it; correct JwtConfiguration.Issuer")
        case .found(let document):
            guard document["jwks_uri"]?.stringValue != nil else {
                return .problem("\(address) names no jwks_uri, so that API Gateway finds no keys for '\(authoriser)'")
            }
            guard let own = document["issuer"]?.stringValue, own != issuer else {
                return .good("the issuer \(issuer) answers")
            }
            return .problem(
                "the issuer of '\(authoriser)' is \(issuer), and calls itself \(own): its tokens say that, and are refused; "
                    + "write JwtConfiguration.Issuer as it does")
        }
    }
}
