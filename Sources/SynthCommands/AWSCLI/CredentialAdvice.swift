// SPDX-License-Identifier: Apache-2.0

/// The advice when AWS does not know or not trust who asks.
enum CredentialAdvice {
    static func sentence(_ failure: AWSFailure) -> String? {
        let profile = failure.command.profile
        let named = profile.map { " of profile '\($0)'" } ?? ""
        let option = profile.map { " --profile \(ShellWord.quoted($0))" } ?? ""
        let said = failure.message
        if isExpired(failure) {
            return "the credentials\(named) have expired; renew them ('aws sso login\(option)', or copy new keys), "
                + "then run the same command again"
        }
        if said.contains("config profile"), said.contains("could not be found") {
            return "there is no profile '\(profile ?? "")' in ~/.aws/config; 'aws configure list-profiles' shows "
                + "those that there are, 'aws configure\(option)' makes it"
        }
        if said.contains("Unable to locate credentials") || said.contains("NoCredentials") {
            return "there are no credentials\(named); choose a profile with --profile or AWS_PROFILE, or make one with "
                + "'aws configure'"
        }
        if ["InvalidClientTokenId", "UnrecognizedClientException", "SignatureDoesNotMatch", "AuthFailure"]
            .contains(failure.code)
        {
            return "AWS does not accept the credentials\(named) (\(failure.code)); check them with "
                + "'aws sts get-caller-identity\(option)'. In a region that must be enabled first, enable it"
        }
        if failure.isRefused {
            // CloudFormation has a role of its own for what it changes, and for nothing else.
            let isChange =
                failure.command.words.first == "cloudformation"
                && ["create-change-set", "delete-stack", "execute-change-set"].contains(
                    failure.command.words.dropFirst().first)
            return "not allowed: \(said); use a profile that may"
                + (isChange ? ", or --role-arn for what CloudFormation does" : "")
        }
        return nil
    }

    private static func isExpired(_ failure: AWSFailure) -> Bool {
        ["ExpiredToken", "ExpiredTokenException", "RequestExpired"].contains(failure.code)
            || failure.message.contains("session associated with this profile has expired")
            || failure.message.contains("Token has expired") || failure.message.contains("Error loading SSO Token")
    }
}

/// The advice when the aws CLI itself refuses or does not get through.
enum CLIAdvice {
    static func sentence(_ failure: AWSFailure, _ path: String) -> String? {
        let said = failure.message
        if failure.code.isEmpty, said.contains("Unknown options") || said.contains("Invalid choice") {
            return "the aws CLI at \(path) is too old (\(said)); \(AWSVersion.minimum), see "
                + "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html"
        }
        if said.contains("Could not connect to the endpoint URL") || said.contains("Connect timeout on endpoint") {
            return "AWS does not answer in \(failure.command.region): \(said); check the network and the region's name"
        }
        return nil
    }
}
