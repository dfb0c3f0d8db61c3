# Completion of postseal-cli for bash. tests/package/documents.py holds the words against --help.

_postseal_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local commands="check lint generate catalogue explain practice"
    local common="--help --version"
    local network="--resolver --trust --connect-to --policy-server --public --family --helo --timeout --no-smtp
        --authoritative --no-authoritative"
    local values="--resolver --trust --connect-to --policy-server --public --family --helo --timeout --subdomain --history
        --reports --format --output --input --jobs --practice --replay --save-evidence --text --mx --domain --mode
        --max-age --host-address --host-cname --rua --id --ttl --zone --server"
    local command= options= words= i
    COMPREPLY=()

    # "--format=js" comes as three words, because "=" parts words in bash.
    if [[ $current == = ]]; then
        current=
    elif [[ $previous == = ]] && ((COMP_CWORD > 1)); then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    if ((COMP_CWORD > 1)); then
        command=${COMP_WORDS[1]}
    fi

    case $command in
    "")
        COMPREPLY=($(compgen -W "$commands $common" -- "$current"))
        return
        ;;
    check)
        options="$network --quick --subdomain --post-test-report --history --reports --format --output --strict --input
            --jobs --practice --replay --save-evidence"
        ;;
    lint) options="--text --mx --domain --format --output --strict" ;;
    generate)
        options="$network --mode --mx --max-age --host-address --host-cname --rua --id --ttl --zone --server --format
            --output"
        ;;
    catalogue) options="--format" ;;
    practice) options="--list" ;;
    esac

    case $command/$previous in
    check/--format | lint/--format) words="text json jsonl markdown html" ;;
    catalogue/--format) words="text markdown json" ;;
    generate/--format)
        words="bind bind-relative nsupdate pdnsutil knotc tinydns dnsmasq powershell route53 gcloud azure
            cloudflare-zone cloudflare-api terraform-cloudflare terraform-aws terraform-google terraform-azurerm
            dnscontrol octodns table policy"
        ;;
    generate/--server) words="nginx apache caddy lighttpd haproxy traefik iis worker static" ;;
    generate/--mode) words="testing enforce none" ;;
    check/--family | generate/--family) words="any 4 6" ;;
    check/--practice) words=$(postseal-cli practice --list 2>/dev/null | cut -d ' ' -f 1) ;;
    generate/--output) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$current")); return ;;
    */--trust | */--history | */--reports | */--input | */--output | */--replay | */--save-evidence)
        compopt -o filenames 2>/dev/null
        COMPREPLY=($(compgen -f -- "$current"))
        return
        ;;
    esac
    if [[ -n $words ]]; then
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        return
    fi
    # A value that nobody can guess.
    for i in $values; do
        [[ $i != "$previous" ]] || return
    done

    if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W "$options $common" -- "$current"))
        return
    fi
    case $command in
    lint)
        if ((COMP_CWORD == 2)) || [[ $previous == --strict ]]; then
            COMPREPLY=($(compgen -W "sts-txt sts-policy tlsrpt-txt tlsrpt-report" -- "$current"))
        fi
        if ((COMP_CWORD > 2)); then
            compopt -o filenames 2>/dev/null
            COMPREPLY+=($(compgen -f -- "$current"))
        fi
        ;;
    explain) COMPREPLY=($(compgen -W "$(postseal-cli catalogue 2>/dev/null | cut -d ' ' -f 1)" -- "$current")) ;;
    practice) COMPREPLY=($(compgen -W "$(postseal-cli practice --list 2>/dev/null | cut -d ' ' -f 1)" -- "$current")) ;;
    esac
}
complete -F _postseal_cli postseal-cli
